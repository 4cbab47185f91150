package vn.lantoa.coverage;

import java.util.List;
import java.util.stream.IntStream;
import vn.lantoa.organisation.OrganisationView;

/**
 * The totals of a year.
 *
 * @param lines a line a unit, the one with the most first; or, for one unit, a line of all tasks and one a task
 * @param years the totals of the years up to it, for what the lines are about
 * @param isWhole whether the asker sees all units
 */
public record CoverageTable(List<Line> lines, List<Year> years, boolean isWhole) {
    private static final int MONTHS = 12;

    public CoverageTable {
        lines = List.copyOf(lines);
        years = List.copyOf(years);
    }

    /**
     * A line.
     *
     * @param task empty for all tasks
     * @param isOpen whether the asker may look at its evidence
     * @param months twelve
     */
    public record Line(OrganisationView unit, String task, boolean isOpen, List<Total> months) {
        public Line {
            months = List.copyOf(months);
        }

        /** The total of the year. */
        public Total sum() {
            return months.stream().reduce(Total.NOTHING, Total::plus);
        }
    }

    /**
     * A total.
     *
     * @param uses that count
     * @param declared of these, what is merely declared
     * @param objected beside these, what waits for a decision
     */
    public record Total(int uses, int declared, int objected) {
        static final Total NOTHING = new Total(0, 0, 0);

        Total plus(Total other) {
            return new Total(uses + other.uses, declared + other.declared, objected + other.objected);
        }
    }

    /** The uses of a year. */
    public record Year(int year, long uses) {}

    /** The totals of each month over all lines, where these are of units. */
    public List<Total> sums() {
        return IntStream.range(0, MONTHS)
                .mapToObj(month ->
                        lines.stream().map(line -> line.months().get(month)).reduce(Total.NOTHING, Total::plus))
                .toList();
    }
}
