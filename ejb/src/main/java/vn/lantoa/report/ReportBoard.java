package vn.lantoa.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.report.deadline.ReportCalendar;

/**
 * The board of a year: where the report of each unit stands.
 *
 * @param lines a line a unit that has to report, by name
 * @param unreported former units with evidence in the year for which no unit reports, as they were split or dissolved
 * @param isWhole whether the asker sees all units
 */
public record ReportBoard(
        ReportCalendar calendar, List<Line> lines, List<OrganisationView> unreported, boolean isWhole) {
    public ReportBoard {
        lines = List.copyOf(lines);
        unreported = List.copyOf(unreported);
    }

    /**
     * A line.
     *
     * @param state null where nobody has begun
     * @param submittedAt the last time; null where it was not submitted yet
     * @param isLate whether it was submitted late, or is missing although it was due
     * @param uses all uses of the year that count
     * @param contradictions in what was submitted, while the department has it
     */
    public record Line(
            OrganisationView unit,
            @Nullable ReportState state,
            @Nullable Instant submittedAt,
            boolean isLate,
            int uses,
            List<Contradiction> contradictions) {
        public Line {
            contradictions = List.copyOf(contradictions);
        }

        /** True if the department has it. */
        public boolean isHandedIn() {
            return state == ReportState.SUBMITTED || state == ReportState.ACCEPTED;
        }
    }
}
