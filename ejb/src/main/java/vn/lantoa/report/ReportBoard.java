package vn.lantoa.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.report.UnitStaff.Staff;

/**
 * The report board of a year, with the state of each unit's report.
 *
 * @param lines one line per unit that must report, by name
 * @param unreported former units with evidence in the year for which no unit reports, because they were split or
 *     dissolved
 * @param former former units whose reports can still be read
 * @param isWhole true if the reader sees all units
 * @param rule counting rule of the year
 * @param formerRule counting rule of the previous year, whose figures are compared only if the rule is the same
 */
public record ReportBoard(
        ReportCalendar calendar,
        List<Line> lines,
        List<OrganisationView> unreported,
        List<OrganisationView> former,
        boolean isWhole,
        int rule,
        int formerRule) {
    /**
     * A line of the board.
     *
     * @param state state of the report; null if it was not begun
     * @param submittedAt time of the last submission; null if there is none
     * @param isLate true if the report was submitted late, or is missing after the deadline
     * @param uses counted uses of the year
     * @param contradictions contradictions in the report, while it is submitted or accepted
     * @param staff officers and contact of the unit; null if unknown
     */
    public record Line(
            OrganisationView unit,
            @Nullable ReportState state,
            @Nullable Instant submittedAt,
            boolean isLate,
            int uses,
            List<Contradiction> contradictions,
            @Nullable Staff staff) {
        /** Returns true if the report is submitted or accepted. */
        public boolean isHandedIn() {
            return state == ReportState.SUBMITTED || state == ReportState.ACCEPTED;
        }
    }
}
