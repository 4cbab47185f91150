package vn.lantoa.coverage.declared;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.CoverageTotals;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.CurrentPlan;

/** Reads yearly entries, for officers of the unit and officers with a role at the root. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadEntries {
    @Inject
    Access access;

    @Inject
    UnitEntries entries;

    @Inject
    CoverageTotals totals;

    @Inject
    CurrentPlan plan;

    /** The plans of units for a year, and their last day; units without a plan come first. */
    public record Plans(int year, LocalDate dueOn, List<Line> units) {}

    /** A unit and its plan. */
    public record Line(String unit, String name, @Nullable EntryView plan) {}

    /** Returns the entries of a unit for a year, newest first. */
    public List<EntryView> call(Actor by, OrganisationId unit, int year) {
        if (!access.organisationsOf(by).contains(unit)) throw new NotFound("entries of " + unit);
        return entries.list(year, List.of(unit));
    }

    /** Returns what the unit's plan undertakes by task; nothing for readers of other units. */
    public Map<String, EntryText.Undertaking> undertaken(Actor by, OrganisationId unit, int year) {
        if (!access.organisationsOf(by).contains(unit)) return Map.of();
        return call(by, unit, year).stream()
                .filter(one -> one.kind() == EntryKind.PLAN)
                .limit(1)
                .flatMap(plan -> plan.undertaken().stream())
                .collect(Collectors.toMap(EntryText.Undertaking::task, one -> one));
    }

    /** Finds an entry. */
    public Optional<EntryView> find(Actor by, DeclarationId id) {
        return entries.find(id, access.organisationsOf(by));
    }

    /** Returns the plans of the units that lead a task of the province's plan on the last day. */
    public Plans plans(Actor by, int year) {
        var own = access.organisationsOf(by);
        if (own.isEmpty()) throw new NotFound("plans of units");
        var due = plan.plan().unitPlansDue(year);
        var leads = plan.plan().tasks().stream()
                .filter(task -> task.isValidOn(due))
                .flatMap(task -> task.lead().stream())
                .toList();
        var found = entries.list(year, own).stream()
                .filter(one -> one.kind() == EntryKind.PLAN)
                .collect(Collectors.toMap(EntryView::organisation, one -> one, (newer, older) -> newer));
        var lines = totals.unitsOn(null).all().stream()
                .filter(unit -> own.contains(unit.id()) && unit.isValidOn(due))
                .filter(unit -> !unit.kind().equals(OrganisationKind.PROVINCE.name()))
                .filter(unit -> leads.stream().anyMatch(one -> one.isFor(unit, due)))
                .sorted(OrganisationView.BY_NAME)
                .map(unit -> new Line(unit.code(), unit.name(), found.get(unit.id())))
                .sorted(Comparator.comparing(line -> line.plan() != null))
                .toList();
        return new Plans(year, due, lines);
    }
}
