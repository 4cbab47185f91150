package vn.lantoa.report;

import vn.lantoa.plan.Plan;

/**
 * A report as it was submitted, with all that its documents say beside it: they are made of nothing else, so whoever has
 * this has them, to the byte.
 *
 * @param plan as it was in the version that the report was read by
 * @param recipient whom it goes to
 * @param proofs the address of the list of its evidence
 * @param zone the name of the province's time zone
 */
public record SubmittedReport(
        ReportSubmission submission, Plan plan, Sender sender, String recipient, String proofs, String zone) {
    /**
     * The unit that sends it.
     *
     * @param province the name of the whole province
     * @param isCommune whether it has no other authority above it in the head of a document
     */
    public record Sender(String province, boolean isCommune) {}

    /** What was submitted. */
    public ReportContent content() {
        return ReportContent.read(submission.content());
    }
}
