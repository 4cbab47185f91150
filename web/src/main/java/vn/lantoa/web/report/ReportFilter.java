package vn.lantoa.web.report;

import vn.lantoa.kernel.Slug;
import vn.lantoa.report.ReportBoard;
import vn.lantoa.report.ReportState;

/** A choice of lines of the board. */
enum ReportFilter implements Slug {
    /** The department has it. */
    HANDED_IN,
    /** The department does not have it. */
    MISSING,
    LATE,
    RETURNED,
    ACCEPTED,
    /** Something in it contradicts. */
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
