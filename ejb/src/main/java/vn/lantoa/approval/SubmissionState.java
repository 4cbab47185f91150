package vn.lantoa.approval;

import java.util.Map;
import java.util.Set;

/**
 * The states of a submission.
 *
 * <pre>
 * SUBMITTED --(each step)--&gt; APPROVED --\
 *     |  \-----------------&gt; RETURNED ---+--&gt; VOID   (the content changed, or was refused or taken back)
 *     \----------------------------------/
 * </pre>
 *
 * A version that was returned may be submitted again: that is a new submission.
 */
public enum SubmissionState {
    /** Waits for the decision of its present step. */
    SUBMITTED,
    /** Sent back with a reason. */
    RETURNED,
    /** Approved in all its steps. */
    APPROVED,
    /** The content under review is not what would be released any more. */
    VOID;

    private static final Map<SubmissionState, Set<SubmissionState>> NEXT = Map.of(
            SUBMITTED, Set.of(RETURNED, APPROVED, VOID),
            RETURNED, Set.of(VOID),
            APPROVED, Set.of(VOID));

    /** True if a submission in this state may move to that one. */
    public boolean mayBecome(SubmissionState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
