package vn.lantoa.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.kernel.HubJson;

/**
 * The deadlines of a year.
 *
 * @param number number of moves; 0 for the shipped deadlines
 * @param deadlines one per step, in order
 */
public record ReportCalendar(int year, int number, List<ReportDeadline> deadlines) {
    private static final List<Yearly> SHIPPED =
            List.of(HubJson.file("/vn/lantoa/report/deadlines.json", Yearly[].class));

    /**
     * Codes of the offices of a step, which moved deadlines keep.
     *
     * @param writer office that writes and submits the report; empty if each unit does
     * @param decider office that accepts or returns the reports
     */
    public record Offices(String writer, String decider) {}

    /** A yearly deadline in the shipped data file. */
    public record Yearly(
            ReportStep step,
            String sender,
            String recipient,
            int month,
            int day,
            boolean isDayIncluded,
            Offices offices) {
        ReportDeadline in(int year) {
            return new ReportDeadline(step, sender, recipient, LocalDate.of(year, month, day), isDayIncluded);
        }
    }

    /** Returns the shipped deadlines for this year. */
    public static ReportCalendar shipped(int year) {
        return new ReportCalendar(
                year, 0, SHIPPED.stream().map(one -> one.in(year)).toList());
    }

    /** Returns the offices of this step. */
    static Offices offices(ReportStep step) {
        return SHIPPED.get(step.ordinal()).offices();
    }

    /** Returns the deadline of this step. */
    public ReportDeadline of(ReportStep step) {
        return deadlines.get(step.ordinal());
    }

    /**
     * Returns the day that determines which units must report: the last day in time of the units' step, but at most the
     * last day of the year.
     */
    public LocalDate unitsOn() {
        return Stream.of(of(ReportStep.UNITS).lastOn(), LocalDate.of(year, 12, 31))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
