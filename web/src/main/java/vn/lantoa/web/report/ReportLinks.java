package vn.lantoa.web.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.Use;
import vn.lantoa.report.Contradiction;
import vn.lantoa.report.ReportCalendar;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportView;

/** Links from a report to its evidence, and from contradictions to the compared objects. */
final class ReportLinks {
    private ReportLinks() {}

    /**
     * A link to evidence or to a compared object.
     *
     * @param label link text; empty for a proof
     */
    public record Link(String href, String label) {}

    /** A contradiction, with links to the compared objects. */
    public record Point(Contradiction of, List<Link> links) {}

    /**
     * The list of the evidence behind a figure of a unit in a year.
     *
     * @param task task code; empty for all
     * @param uses kinds of use; empty for all
     * @param on day whose units are counted
     */
    record Counted(int year, String unit, String task, Set<Use> uses, LocalDate on) {
        static Counted ofTask(int year, String unit, String task, LocalDate on) {
            return new Counted(year, unit, task, Set.of(), on);
        }

        /** Returns the address of the list. */
        String page() {
            return "/console/coverage/evidence" + query();
        }

        /** Returns the API address of the list. */
        String overApi() {
            return "/api/v1/coverage/evidence" + query();
        }

        private String query() {
            var kinds = uses.stream().map(Use::slug).sorted().collect(Collectors.joining(","));
            return "?year=" + year + "&unit=" + PathSegment.of(unit)
                    + (task.isEmpty() ? "" : "&task=" + PathSegment.of(task))
                    + (kinds.isEmpty() ? "" : "&use=" + kinds) + "&on=" + on;
        }
    }

    /** Returns the address of a report's page. */
    static String page(ReportView view) {
        var year = view.content().year();
        return view.content() instanceof ReportContent content
                ? ReportAddress.page(year, content.unit().code())
                : ReportAddress.consolidated(year, view.content().reportStep().slug());
    }

    /** Returns the address of a task in a unit's report. */
    static String task(int year, String unit, String task) {
        return ReportAddress.page(year, unit) + "#task-" + task;
    }

    /** Returns a contradiction in this unit's report with its links. */
    static Point point(Contradiction one, OrganisationView unit, ReportCalendar calendar) {
        var year = calendar.year();
        var report = new Link(task(year, unit.code(), one.task()), String.valueOf(year));
        return switch (one.kind()) {
            case FELL -> new Point(one, with(report, one.others().stream().map(other -> former(one, other, year - 1))));
            case INDICATOR_ZERO, INDICATOR_ABOVE ->
                new Point(
                        one,
                        List.of(new Link(ReportAddress.page(year, unit.code()) + "#indicators", String.valueOf(year))));
            case SAME_PROOF ->
                new Point(
                        one,
                        with(
                                evidenceOf(unit, one, calendar),
                                Stream.concat(
                                        one.others().stream().map(other -> evidenceOf(other, one, calendar)),
                                        Stream.of(one.address())
                                                .filter(address -> !address.isEmpty())
                                                .map(address -> new Link(address, "")))));
        };
    }

    private static List<Link> with(Link first, Stream<Link> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }

    private static Link former(Contradiction one, OrganisationView unit, int year) {
        return new Link(task(year, unit.code(), one.task()), year + ", " + unit.name());
    }

    private static Link evidenceOf(OrganisationView unit, Contradiction one, ReportCalendar calendar) {
        var list = Counted.ofTask(calendar.year(), unit.code(), one.task(), calendar.unitsOn());
        return new Link(list.page(), unit.name());
    }
}
