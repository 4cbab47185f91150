package vn.lantoa.report.consolidated;

import java.time.LocalDate;
import java.util.List;
import vn.lantoa.report.ReportDeadline;
import vn.lantoa.report.ReportHistory;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.ReportView.Standing;

/**
 * A consolidated report as displayed: the submitted content while it is submitted or accepted, and current figures
 * while it is being written.
 *
 * @param on the day whose units are counted
 * @param offers texts offered for adoption while the report is being written
 */
public record ConsolidatedView(
        ConsolidatedContent content,
        ReportDeadline deadline,
        LocalDate on,
        Standing standing,
        ReportHistory history,
        List<Offer> offers) {
    public ConsolidatedView {
        offers = List.copyOf(offers);
    }

    /** A text of another report offered for adoption: of the previous year, or of the previous step. */
    public record Offer(String field, int year, ReportStep step, String text) {}
}
