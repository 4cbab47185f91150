package vn.lantoa.report.consolidated;

import java.time.LocalDate;
import java.util.List;
import vn.lantoa.report.ReportHistory;
import vn.lantoa.report.ReportView.Standing;
import vn.lantoa.report.deadline.ReportDeadline;
import vn.lantoa.report.deadline.ReportStep;

/**
 * A consolidated report as it is shown: as it was submitted while it is not written any more, with the figures of now
 * while it is.
 *
 * @param on the day whose units it counts
 * @param offers texts that may be taken over, while it is written
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

    /** A text of another report that may be taken over: of the year before, or of the step before. */
    public record Offer(String field, int year, ReportStep step, String text) {}
}
