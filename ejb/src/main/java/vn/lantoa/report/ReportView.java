package vn.lantoa.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.report.deadline.ReportDeadline;

/**
 * The report of a unit as it is shown: as it was submitted while the department has it, with the figures of now while it
 * is written.
 *
 * @param proofs the rows of evidence that its proofs are, by task
 * @param on the day whose units it counts: its lists of evidence are read by the units of that day as well
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
     * Where it stands.
     *
     * @param isBegun false where nobody has saved it yet
     * @param lockVersion which a save, a submission and a decision name
     * @param isLate whether it was late, or is
     * @param receipt of the last submission; null where there is none
     */
    public record Standing(
            ReportState state, boolean isBegun, long lockVersion, boolean isLate, @Nullable Receipt receipt) {}

    /** A receipt: that this content came at this moment. */
    public record Receipt(int number, String sha256, Instant submittedAt, String officer) {}
}
