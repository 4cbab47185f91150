package vn.lantoa.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.Letterhead;
import vn.lantoa.organisation.OrganisationKind;
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
     * The sending office.
     *
     * @param province name of the province
     * @param isCommune true for a commune's or ward's People's Committee
     * @param name name of the office of a consolidated report; null for a unit, whose name is in its report
     * @param kind name of the {@link OrganisationKind}
     * @param formers names of the unit's predecessors, whose evidence its figures include
     */
    public record Sender(
            String province,
            boolean isCommune,
            @Nullable String name,
            String kind,
            Letterhead letterhead,
            List<String> formers) {}

    /** Returns the submitted content. */
    public ReportBody content() {
        return ReportBody.read(deadline.step(), submission.content());
    }
}
