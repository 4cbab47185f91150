package vn.lantoa.report.snapshot;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.lantoa.coverage.EvidenceRow;
import vn.lantoa.coverage.EvidenceState;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.Use;
import vn.lantoa.report.ReportContent;

/** Computes the figures of a unit's report from evidence rows, by the rules of the totals and of the report itself. */
final class FigureCount {
    private final Map<String, Long> tasks = new TreeMap<>();
    private final Map<String, Set<YearMonth>> months = new HashMap<>();
    private final Map<Use, Long> uses = new EnumMap<>(Use.class);

    /** Counts an evidence row. */
    void add(EvidenceRow row) {
        var isObjected = row.seen().state() == EvidenceState.OBJECTED;
        for (var task : row.what().tasks()) {
            if (isObjected) count(task, "objected");
            if (!row.isCounted()) continue;
            count(task, "uses");
            if (row.isDeclared()) count(task, "declared");
            months.computeIfAbsent(task, one -> new HashSet<>())
                    .add(YearMonth.from(row.seen().firstOn()));
        }
        if (row.isCounted()) uses.merge(row.use(), 1L, Long::sum);
    }

    /** Returns the figures of the counted rows, with the indicators of this plan. */
    Map<String, Long> figures(Plan plan) {
        var figures = new TreeMap<>(tasks);
        months.forEach((task, some) -> figures.put(name(task, "months"), (long) some.size()));
        for (var indicator : plan.indicators()) {
            var counting = indicator.rule().uses();
            if (!counting.isEmpty())
                figures.put(
                        indicator(indicator.code()),
                        counting.stream()
                                .mapToLong(use -> uses.getOrDefault(use, 0L))
                                .sum());
        }
        return figures;
    }

    /** Returns the figures stated in a report, under the same names as the computed figures. */
    static Map<String, Long> figures(ReportContent content) {
        var figures = new TreeMap<String, Long>();
        for (var task : content.tasks()) {
            var one = task.figures();
            figures.put(name(task.code(), "uses"), (long) one.uses());
            figures.put(name(task.code(), "declared"), (long) one.declared());
            figures.put(name(task.code(), "objected"), (long) one.objected());
            figures.put(name(task.code(), "months"), (long) one.months());
        }
        for (var indicator : content.indicators()) {
            var counted = indicator.uses();
            if (counted != null) figures.put(indicator(indicator.code()), counted);
        }
        return figures;
    }

    private void count(String task, String what) {
        tasks.merge(name(task, what), 1L, Long::sum);
    }

    private static String name(String task, String what) {
        return "task/" + task + "/" + what;
    }

    private static String indicator(String code) {
        return "indicator/" + code + "/uses";
    }
}
