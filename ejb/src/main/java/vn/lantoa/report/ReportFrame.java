package vn.lantoa.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.coverage.UnitsOnDay;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.Assignment;
import vn.lantoa.plan.PlanTask;
import vn.lantoa.plan.Plans.PlanVersion;

/**
 * The frame of a year's reports: deadlines, version of the plan, and the units on the day of reporting. Former units
 * count for the unit that succeeds them on that day, through any number of mergers. A unit that was split or dissolved
 * has no successor, so that no unit reports for it.
 *
 * @param rule counting rule of the year
 * @param formerRule counting rule of the previous year
 */
public record ReportFrame(ReportCalendar calendar, PlanVersion plan, UnitsOnDay units, int rule, int formerRule) {
    /** Returns true if figures of the previous year were counted by the same rule. */
    public boolean isComparable() {
        return rule == formerRule;
    }

    /** Returns whether the report's unit reports for this year. The report of a former unit can only be read. */
    boolean isFor(ReportKey report) {
        return report.isConsolidated() || isThere(units.get(report.organisation()));
    }

    /** Rejects a change of a report whose unit does not report for this year. */
    void require(ReportKey report) {
        if (!isFor(report)) throw new Conflict("report-unit-ended", report.toString());
    }

    /** Returns the province. */
    public OrganisationView province() {
        return units.all().stream()
                .filter(ReportFrame::isProvince)
                .findFirst()
                .orElseThrow(() -> new NotFound("the root organisation"));
    }

    /** Returns the units that must report: units that exist on the day and lead a task in the year. */
    public List<OrganisationView> reporting() {
        return units.all().stream()
                .filter(unit -> isThere(unit) && plan.plan().tasks().stream().anyMatch(task -> isLed(task, unit)))
                .sorted(OrganisationView.BY_NAME)
                .toList();
    }

    /** Returns the given units for which no unit reports, because they were split or dissolved. */
    public List<OrganisationView> unreported(Collection<OrganisationId> proven) {
        return proven.stream()
                .map(units::get)
                .filter(unit -> !unit.isValidOn(calendar.unitsOn()))
                .sorted(OrganisationView.BY_NAME)
                .toList();
    }

    /** Returns true if the unit leads this task on any day of the year. */
    public boolean isLed(PlanTask task, OrganisationView unit) {
        return task.lead().stream().anyMatch(one -> isFor(one, task, unit));
    }

    /** Returns true if the unit leads or coordinates this task on any day of the year. */
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
