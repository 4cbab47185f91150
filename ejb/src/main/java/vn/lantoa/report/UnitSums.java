package vn.lantoa.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lantoa.coverage.Amount;
import vn.lantoa.coverage.CountingRules;
import vn.lantoa.coverage.CoverageTotals.Row;
import vn.lantoa.coverage.CoverageTotals.TaskAmount;
import vn.lantoa.report.ReportContent.Figures;

/** The totals of a unit by task. The empty task is the total of distinct uses. */
record UnitSums(Map<String, List<Row>> rows, Map<String, List<Amount>> amounts, int rule) {
    static UnitSums of(Collection<Row> rows, Collection<TaskAmount> amounts, int rule) {
        return new UnitSums(rows.stream().collect(Collectors.groupingBy(Row::task)), TaskSums.amounts(amounts), rule);
    }

    /** Returns the figures of a task. */
    Figures of(String task) {
        var some = rows.getOrDefault(task, List.of());
        var months = some.stream()
                .flatMap(row -> IntStream.range(0, row.months().size())
                        .filter(i -> row.uses().get(i) > 0)
                        .mapToObj(row.months()::get))
                .distinct()
                .count();
        return new Figures(
                sum(some, Row::uses),
                sum(some, Row::declared),
                sum(some, Row::objected),
                Math.toIntExact(months),
                rule == CountingRules.FIRST ? null : sum(some, Row::proven),
                Amount.sum(amounts.getOrDefault(task, List.of())));
    }

    private static int sum(List<Row> rows, Function<Row, List<Integer>> months) {
        return rows.stream()
                .map(months)
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
