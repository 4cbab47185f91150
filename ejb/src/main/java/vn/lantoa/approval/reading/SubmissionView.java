package vn.lantoa.approval.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One submission, whole.
 *
 * @param approvedBefore number of the newest version approved before this one; 0 if there is none
 * @param voidReason why it became void
 */
public record SubmissionView(
        SubmissionLine submission, int approvedBefore, @Nullable String voidReason, List<DecisionLine> decisions) {
    public SubmissionView {
        decisions = List.copyOf(decisions);
    }
}
