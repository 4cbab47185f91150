package vn.lantoa.coverage;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.lantoa.coverage.CoverageTable.Line;
import vn.lantoa.coverage.CoverageTotals.Row;
import vn.lantoa.coverage.CoverageTotals.TaskAmount;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.CurrentPlan;
import vn.lantoa.plan.PlanTask;

/**
 * Reads the coverage totals of a year: one line per unit, or per task of one unit. Officers see the units of their
 * roles and units of the same kind; officers of the root or of a consolidating office see all units.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadCoverage {
    @Inject
    EvidenceReaders readers;

    @Inject
    CoverageTotals totals;

    @Inject
    CountingRules rules;

    @Inject
    CurrentPlan plan;

    public CoverageTable call(Actor by, CoverageQuery query) {
        var own = readers.unitsOf(by);
        if (own.isEmpty()) throw new Forbidden("coverage");
        var units = totals.unitsOn(query.on());
        var isWhole = own.size() == units.all().size();
        var kinds = own.stream().map(id -> units.get(id).kind()).collect(Collectors.toSet());
        var seen = units.all().stream()
                .filter(unit -> isWhole || kinds.contains(unit.kind()))
                .map(OrganisationView::id)
                .collect(Collectors.toSet());
        var unit = query.unit();
        if (unit == null) return byUnit(query, units, new Sight(own, seen, isWhole));
        if (!seen.contains(unit)) throw new NotFound("organisation " + unit);
        return byTask(query, units, unit, new Sight(own, seen, isWhole));
    }

    /**
     * The units whose evidence the reader may see ({@code own}), and the units whose totals the reader may see
     * ({@code seen}).
     */
    private record Sight(Set<OrganisationId> own, Set<OrganisationId> seen, boolean isWhole) {}

    private CoverageTable byUnit(CoverageQuery query, UnitsOnDay units, Sight sight) {
        var kind = query.kind();
        var grouped = units.group(totals.ofTask(query.year(), query.task()), Row::unit);
        var amounts = units.group(totals.amountsOfTask(query.year(), query.task()), TaskAmount::unit);
        var lines = units.all().stream()
                .filter(unit -> grouped.containsKey(unit.id()) || units.isIn(query.year(), unit))
                .filter(unit -> sight.seen().contains(unit.id()))
                .filter(unit -> kind == null || unit.kind().equals(kind.name()))
                .map(unit -> line(
                        unit,
                        query.task(),
                        sight,
                        grouped.getOrDefault(unit.id(), List.of()),
                        amounts.getOrDefault(unit.id(), List.of())))
                .sorted(Comparator.comparing((Line line) -> -line.total().uses())
                        .thenComparing(Line::organisation, OrganisationView.BY_NAME))
                .toList();
        var shown = lines.stream().map(line -> line.organisation().id()).collect(Collectors.toSet());
        var meant = units.all().stream()
                .map(OrganisationView::id)
                .filter(id -> shown.contains(units.of(id).id()))
                .toList();
        return table(query, lines, meant, sight);
    }

    private CoverageTable byTask(CoverageQuery query, UnitsOnDay units, OrganisationId unit, Sight sight) {
        var meant = units.readAs(unit);
        var rows = totals.ofUnits(query.year(), meant).stream().collect(Collectors.groupingBy(Row::task));
        var amounts = totals.amounts(query.year(), meant).stream().collect(Collectors.groupingBy(TaskAmount::task));
        var tasks = new LinkedHashSet<>(List.of(""));
        plan.plan().tasks().stream().map(PlanTask::code).forEach(tasks::add);
        tasks.addAll(new TreeSet<>(rows.keySet()));
        var lines = tasks.stream()
                .filter(task -> query.task().isEmpty() || task.equals(query.task()))
                .map(task -> line(
                        units.get(unit),
                        task,
                        sight,
                        rows.getOrDefault(task, List.of()),
                        amounts.getOrDefault(task, List.of())))
                .toList();
        return table(query, lines, meant, sight);
    }

    private CoverageTable table(CoverageQuery query, List<Line> lines, Collection<OrganisationId> meant, Sight sight) {
        var years = totals.years(query.task(), meant);
        return new CoverageTable(query.year(), rules.of(query.year()), lines, years, sight.isWhole());
    }

    private static Line line(
            OrganisationView unit, String task, Sight sight, Collection<Row> rows, Collection<TaskAmount> amounts) {
        var sums = Amount.sum(amounts.stream().map(TaskAmount::amount).toList());
        return Line.of(
                unit, task, CoverageTotals.months(rows), sums, sight.own().contains(unit.id()));
    }
}
