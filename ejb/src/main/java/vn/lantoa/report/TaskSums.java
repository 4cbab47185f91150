package vn.lantoa.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.coverage.Amount;
import vn.lantoa.coverage.CountingRules;
import vn.lantoa.coverage.CoverageTotals.Row;
import vn.lantoa.coverage.CoverageTotals.TaskAmount;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.report.ConsolidatedContent.Sum;

/** Sums of the units' figures by task, for a consolidated report. The empty task is the total of distinct uses. */
public record TaskSums(Map<String, List<Counted>> figures, Map<String, List<Amount>> amounts, int rule) {
    /** The figures of a unit and a task. */
    record Counted(OrganisationId unit, String task, int uses, int declared, int proven) {}

    /** Returns the sums of submitted figures. */
    static TaskSums submitted(Collection<SubmittedFigures.Row> rows, Collection<TaskAmount> amounts, int rule) {
        var figures = rows.stream().flatMap(row -> row.figures().stream()
                .map(one -> new Counted(row.unit(), one.task(), one.uses(), one.declared(), one.proven())));
        return of(figures, amounts, rule);
    }

    /** Returns the sums of evidence, by the unit for which it counts. */
    static TaskSums counted(Map<OrganisationId, List<Row>> rows, Collection<TaskAmount> amounts, int rule) {
        var figures = rows.entrySet().stream().flatMap(one -> one.getValue().stream()
                .map(row -> new Counted(one.getKey(), row.task(), row.sum(), sum(row.declared()), sum(row.proven()))));
        return of(figures, amounts, rule);
    }

    private static TaskSums of(Stream<Counted> figures, Collection<TaskAmount> amounts, int rule) {
        return new TaskSums(figures.collect(Collectors.groupingBy(Counted::task)), amounts(amounts), rule);
    }

    private static int sum(Collection<Integer> months) {
        return months.stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the amounts by task. */
    public static Map<String, List<Amount>> amounts(Collection<TaskAmount> amounts) {
        return amounts.stream()
                .collect(Collectors.groupingBy(
                        TaskAmount::task, Collectors.mapping(TaskAmount::amount, Collectors.toList())));
    }

    /** Returns the sum of a task. */
    Sum of(String task) {
        var some = figures.getOrDefault(task, List.of());
        var units = some.stream()
                .filter(one -> one.uses() > 0)
                .map(Counted::unit)
                .distinct()
                .count();
        return new Sum(
                some.stream().mapToInt(Counted::uses).sum(),
                some.stream().mapToInt(Counted::declared).sum(),
                Math.toIntExact(units),
                rule == CountingRules.FIRST
                        ? null
                        : some.stream().mapToInt(Counted::proven).sum(),
                Amount.sum(amounts.getOrDefault(task, List.of())));
    }
}
