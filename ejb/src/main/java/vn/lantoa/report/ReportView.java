package vn.lantoa.report;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.organisation.OrganisationView;

/**
 * A report as displayed: the submitted content while it is submitted or accepted, and current figures while it is being
 * written.
 *
 * @param unit the reporting unit; the root organisation for a consolidated report
 * @param proofs evidence rows of the proofs of a unit's report, by task
 * @param offers texts offered for adoption while a consolidated report is being written
 * @param calendar the deadlines of the year
 */
public record ReportView(
        OrganisationView unit,
        ReportBody content,
        Map<String, List<EvidenceLine>> proofs,
        List<Offer> offers,
        ReportCalendar calendar,
        ReportStatus standing,
        ReportHistory history) {
    /** A text of another report, of the previous year or of the previous step, that is offered for adoption. */
    public record Offer(String field, int year, ReportStep step, String text) {
        /** Returns the value of the form button that adopts this text. */
        public String key() {
            return step.slug() + "-" + year + "-" + field;
        }
    }

    /** Returns the key of the report. */
    public ReportKey key() {
        return new ReportKey(unit.id(), content.year(), content.reportStep());
    }

    /** Returns the deadline of the report. */
    public ReportDeadline deadline() {
        return calendar.of(content.reportStep());
    }

    /** Returns whether texts may be written: the report is open, and its unit still reports for the year. */
    public boolean isWritable() {
        return standing.state().isOpen() && (key().isConsolidated() || unit.isValidOn(on()));
    }

    /** Returns the day that determines the units by which figures and lists of evidence are grouped. */
    public LocalDate on() {
        return calendar.unitsOn();
    }

    /**
     * The state of a report.
     *
     * @param isBegun false if the report was not saved yet
     * @param lockVersion version that a save, a submission or a decision must state
     * @param isLate true if the report was submitted late, or is missing after the deadline
     * @param receipt receipt of the last submission; null before the first
     */
    public record ReportStatus(
            ReportState state, boolean isBegun, long lockVersion, boolean isLate, @Nullable Receipt receipt) {}

    /** A receipt: proof that this content was submitted at this time. */
    @Schema(name = "ReportReceipt")
    @JsonbPropertyOrder({"number", "sha256", "submittedAt"})
    public record Receipt(
            @Schema(description = "How often it was submitted by then") int number,
            @Schema(description = "Of the content as RFC 8785 JSON: of the bytes of its submission") String sha256,
            Instant submittedAt,
            @JsonbTransient String officer) {
        /** Returns the receipt of a submission, without the submitting officer. */
        public static Receipt of(ReportSubmission submission) {
            return new Receipt(submission.number(), submission.sha256().hex(), submission.submittedAt(), "");
        }
    }
}
