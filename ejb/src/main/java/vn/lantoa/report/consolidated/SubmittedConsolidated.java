package vn.lantoa.report.consolidated;

import vn.lantoa.plan.Plan;
import vn.lantoa.report.ReportSubmission;

/**
 * A consolidated report as it was submitted, with all that its documents say beside it: they are made of nothing else, so
 * whoever has this has them, to the byte.
 *
 * @param plan as it was in the version that the report was read by
 * @param province the name of the whole province
 * @param sender who sends it, as the deadline names them
 * @param recipient whom it goes to
 * @param proofs the address of the list of the evidence of the year
 * @param zone the name of the province's time zone
 */
public record SubmittedConsolidated(
        ReportSubmission submission,
        Plan plan,
        String province,
        String sender,
        String recipient,
        String proofs,
        String zone) {
    /** What was submitted. */
    public ConsolidatedContent content() {
        return ConsolidatedContent.read(submission.content());
    }
}
