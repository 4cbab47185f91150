package vn.lantoa.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.organisation.OrganisationView;

/**
 * The report of a unit as displayed: the submitted content while it is submitted or accepted, and current figures while
 * it is being written.
 *
 * @param proofs evidence rows of its proofs, by task
 * @param on the day whose units are counted, also by its lists of evidence
 */
public record ReportView(
        OrganisationView unit,
        ReportContent content,
        Map<String, List<EvidenceLine>> proofs,
        ReportDeadline deadline,
        LocalDate on,
        Standing standing,
        ReportHistory history) {
    public ReportView {
        proofs = Map.copyOf(proofs);
    }

    /**
     * The state of a report.
     *
     * @param isBegun false if nobody has saved it yet
     * @param lockVersion version that a save, a submission or a decision must state
     * @param isLate true if the report was submitted late, or is missing after the deadline
     * @param receipt receipt of the last submission; null if there is none
     */
    public record Standing(
            ReportState state, boolean isBegun, long lockVersion, boolean isLate, @Nullable Receipt receipt) {}

    /** A receipt: proof that this content was submitted at this time. */
    public record Receipt(int number, String sha256, Instant submittedAt, String officer) {}
}
