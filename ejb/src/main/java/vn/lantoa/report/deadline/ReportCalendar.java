package vn.lantoa.report.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.kernel.json.HubJson;

/**
 * The deadlines of a year.
 *
 * @param number how often they were moved; 0 for those that come with the hub
 * @param deadlines one of each step, in their order
 */
public record ReportCalendar(int year, int number, List<ReportDeadline> deadlines) {
    private static final List<Yearly> SHIPPED =
            List.of(HubJson.file("/vn/lantoa/report/deadlines.json", Yearly[].class));

    public ReportCalendar {
        deadlines = List.copyOf(deadlines);
    }

    /** A deadline of every year, as the file that comes with the hub has it. */
    public record Yearly(ReportStep step, String sender, String recipient, int month, int day, boolean isDayIncluded) {
        ReportDeadline in(int year) {
            return new ReportDeadline(step, sender, recipient, LocalDate.of(year, month, day), isDayIncluded);
        }
    }

    /** The deadlines that come with the hub, in this year. */
    public static ReportCalendar shipped(int year) {
        return new ReportCalendar(
                year, 0, SHIPPED.stream().map(one -> one.in(year)).toList());
    }

    /** The deadline of this step. */
    public ReportDeadline of(ReportStep step) {
        return deadlines.get(step.ordinal());
    }

    /**
     * The day whose units report: the last one on which they are in time, or the last day of the year where that is
     * later.
     */
    public LocalDate unitsOn() {
        return Stream.of(of(ReportStep.UNITS).lastOn(), LocalDate.of(year, 12, 31))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
