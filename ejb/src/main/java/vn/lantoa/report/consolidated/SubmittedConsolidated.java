package vn.lantoa.report.consolidated;

import vn.lantoa.plan.Plan;
import vn.lantoa.report.ReportSubmission;

/**
 * A submitted consolidated report, with everything else that its documents show. Documents depend on nothing else, so
 * this record reproduces them byte for byte.
 *
 * @param plan the plan in the version that the report is based on
 * @param province name of the province
 * @param sender sender, as named in the deadline
 * @param recipient recipient of the report
 * @param proofs address of the list of the year's evidence
 * @param zone name of the province's time zone
 */
public record SubmittedConsolidated(
        ReportSubmission submission,
        Plan plan,
        String province,
        String sender,
        String recipient,
        String proofs,
        String zone) {
    /** Returns the submitted content. */
    public ConsolidatedContent content() {
        return ConsolidatedContent.read(submission.content());
    }
}
