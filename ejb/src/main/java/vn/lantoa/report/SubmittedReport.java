package vn.lantoa.report;

import vn.lantoa.plan.Plan;

/**
 * A submitted report, with all other data that its documents show. Documents depend on nothing else, so that this
 * record reproduces them byte for byte.
 *
 * @param plan the plan in the version that the report is based on
 * @param deadline the deadline of the report, which names its recipient and the sender of a consolidated report
 * @param proofs address of the list of the report's evidence
 * @param zone name of the province's time zone
 */
public record SubmittedReport(
        ReportSubmission submission, Plan plan, Sender sender, ReportDeadline deadline, String proofs, String zone) {
    /**
     * The sending unit.
     *
     * @param province name of the province
     * @param isCommune true if a document's head shows no superior authority
     */
    public record Sender(String province, boolean isCommune) {}

    /** Returns the submitted content. */
    public ReportBody content() {
        return ReportBody.read(deadline.step(), submission.content());
    }
}
