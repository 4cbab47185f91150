package vn.lantoa.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.coverage.UnitsOnDay;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.Assignment;
import vn.lantoa.plan.PlanTask;
import vn.lantoa.plan.Plans.PlanVersion;
import vn.lantoa.report.deadline.ReportCalendar;

/**
 * The frame of a year's reports: its deadlines, the version of the plan by which it is read, and the units of the day on
 * which they report. Former units are read under the one that stands for them on that day, however often it was joined;
 * one that was split, or dissolved, reports to nobody, and nobody reports for it.
 */
public record ReportFrame(ReportCalendar calendar, PlanVersion plan, UnitsOnDay units) {
    /** The unit, if it reports for this year; {@link NotFound} otherwise. */
    public OrganisationView unit(OrganisationId id) {
        var unit = units.get(id);
        if (!isThere(unit)) throw new NotFound("report of unit " + unit.code() + " for " + calendar.year());
        return unit;
    }

    /** The whole province. */
    public OrganisationView province() {
        return units.all().stream()
                .filter(ReportFrame::isProvince)
                .findFirst()
                .orElseThrow(() -> new NotFound("the root organisation"));
    }

    /** The units that have to report: those that are there on the day, and lead a task in the year. */
    public List<OrganisationView> reporting() {
        return units.all().stream()
                .filter(unit -> isThere(unit) && plan.plan().tasks().stream().anyMatch(task -> isLed(task, unit)))
                .sorted(OrganisationView.BY_NAME)
                .toList();
    }

    /** Those of these units for which no unit reports, as they were split or dissolved. */
    public List<OrganisationView> unreported(Collection<OrganisationId> proven) {
        return proven.stream()
                .map(units::get)
                .filter(unit -> !unit.isValidOn(calendar.unitsOn()))
                .sorted(OrganisationView.BY_NAME)
                .toList();
    }

    /** True if the unit answers for this task on any day of the year. */
    public boolean isLed(PlanTask task, OrganisationView unit) {
        return task.lead().stream().anyMatch(one -> isFor(one, task, unit));
    }

    /** True if the unit has any part in this task on any day of the year. */
    public boolean isAssigned(PlanTask task, OrganisationView unit) {
        return Stream.of(task.lead(), task.coordinating())
                .flatMap(List::stream)
                .anyMatch(one -> isFor(one, task, unit));
    }

    private boolean isThere(OrganisationView unit) {
        return unit.isValidOn(calendar.unitsOn()) && !isProvince(unit);
    }

    private static boolean isProvince(OrganisationView unit) {
        return unit.kind().equals(OrganisationKind.PROVINCE.name());
    }

    private boolean isFor(Assignment assignment, PlanTask task, OrganisationView unit) {
        var first = Stream.of(LocalDate.of(calendar.year(), 1, 1), assignment.from(), task.from())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return first.getYear() == calendar.year() && task.isValidOn(first) && assignment.isFor(unit, first);
    }
}
