package vn.lantoa.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Submission with all details.
 *
 * @param approvedBefore the number of the newest version approved before this one; 0 if there is none
 * @param voidReason the reason why it became void
 */
public record SubmissionView(
        SubmissionLine submission, int approvedBefore, @Nullable String voidReason, List<DecisionLine> decisions) {
    public SubmissionView {
        decisions = List.copyOf(decisions);
    }
}
