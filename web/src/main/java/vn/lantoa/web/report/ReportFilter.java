package vn.lantoa.web.report;

import vn.lantoa.kernel.Slug;
import vn.lantoa.report.ReportBoard;
import vn.lantoa.report.ReportState;

/** Filter of the report board's lines. */
enum ReportFilter implements Slug {
    /** Submitted to the department. */
    HANDED_IN,
    /** The report was not submitted to the department. */
    MISSING,
    LATE,
    RETURNED,
    ACCEPTED,
    /** Contains contradictions. */
    CONTRADICTING;

    boolean isOf(ReportBoard.Line line) {
        return switch (this) {
            case HANDED_IN -> line.isHandedIn();
            case MISSING -> !line.isHandedIn();
            case LATE -> line.isLate();
            case RETURNED -> line.state() == ReportState.RETURNED;
            case ACCEPTED -> line.state() == ReportState.ACCEPTED;
            case CONTRADICTING -> !line.contradictions().isEmpty();
        };
    }
}
