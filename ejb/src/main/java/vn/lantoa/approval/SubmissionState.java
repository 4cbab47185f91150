package vn.lantoa.approval;

import java.util.Map;
import java.util.Set;

/**
 * State of a submission.
 *
 * <pre>
 * SUBMITTED --(each step)--&gt; APPROVED --\
 *     |  \-----------------&gt; RETURNED ---+--&gt; VOID   (content superseded, rejected or withdrawn)
 *     \----------------------------------/
 * </pre>
 *
 * A returned version may be submitted again, as a new submission.
 */
public enum SubmissionState {
    /** The current step waits for a decision. */
    SUBMITTED,
    /** Returned with a reason. */
    RETURNED,
    /** Approved in all steps. */
    APPROVED,
    /** The version was superseded or rejected, or the submission was withdrawn. */
    VOID;

    private static final Map<SubmissionState, Set<SubmissionState>> NEXT = Map.of(
            SUBMITTED, Set.of(RETURNED, APPROVED, VOID),
            RETURNED, Set.of(VOID),
            APPROVED, Set.of(VOID));

    /** Returns whether a submission in this state may change to the given one. */
    public boolean mayBecome(SubmissionState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
