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
import vn.lantoa.report.SubmittedFigures.Figure;

/** Sums of the units' figures by task, for a consolidated report. The empty task is the total of distinct uses. */
public record TaskSums(Map<String, List<Figure>> figures, Map<String, List<Amount>> amounts, int rule) {
    /** Returns the sums of submitted figures. */
    static TaskSums submitted(Collection<SubmittedFigures.Row> rows, Collection<TaskAmount> amounts, int rule) {
        return of(rows.stream().flatMap(row -> row.figures().stream()), amounts, rule);
    }

    /** Returns the sums of evidence, by the unit for which it counts. */
    static TaskSums counted(Map<OrganisationId, List<Row>> rows, Collection<TaskAmount> amounts, int rule) {
        var figures = rows.entrySet().stream().flatMap(one -> one.getValue().stream()
                .map(row -> new Figure(one.getKey(), row.task(), row.sum(), sum(row.declared()), sum(row.proven()))));
        return of(figures, amounts, rule);
    }

    private static TaskSums of(Stream<Figure> figures, Collection<TaskAmount> amounts, int rule) {
        return new TaskSums(figures.collect(Collectors.groupingBy(Figure::task)), amounts(amounts), rule);
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
                .map(Figure::unit)
                .distinct()
                .count();
        return new Sum(
                some.stream().mapToInt(Figure::uses).sum(),
                some.stream().mapToInt(Figure::declared).sum(),
                Math.toIntExact(units),
                rule == CountingRules.FIRST
                        ? null
                        : some.stream().mapToInt(Figure::proven).sum(),
                Amount.sum(amounts.getOrDefault(task, List.of())));
    }
}
