package vn.lantoa.report.snapshot;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.lantoa.coverage.Amount;
import vn.lantoa.coverage.CountingRules;
import vn.lantoa.coverage.EvidenceRow;
import vn.lantoa.coverage.EvidenceState;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.Use;
import vn.lantoa.report.ReportContent;

/**
 * Computes the figures of a unit's report from evidence rows, by the rules of the totals and of the report itself: those
 * figures that the format and the counting rule of the report have.
 */
final class FigureCount {
    private final NamedFigures counted = new NamedFigures();
    private final Map<String, Set<YearMonth>> months = new HashMap<>();
    private final Map<Use, Long> uses = new EnumMap<>(Use.class);
    private final ReportContent report;

    FigureCount(ReportContent report) {
        this.report = report;
    }

    /** Counts an evidence row. */
    void add(EvidenceRow row) {
        if (report.total() != null) count("", row);
        row.what().tasks().forEach(task -> count(task, row));
        if (row.isCounted()) uses.merge(row.use(), 1L, Long::sum);
    }

    private void count(String task, EvidenceRow row) {
        if (row.seen().state() == EvidenceState.OBJECTED) counted.add(task, "objected", 1);
        if (!row.isCounted()) return;
        counted.add(task, "uses", 1);
        if (row.isDeclared()) counted.add(task, "declared", 1);
        if (row.isProven() && report.countingRule() != CountingRules.FIRST) counted.add(task, "proven", 1);
        if (report.total() != null)
            counted.add(task, "", new Amount(row.use(), 1, row.seen().amount()));
        months.computeIfAbsent(task, one -> new HashSet<>())
                .add(YearMonth.from(row.seen().firstOn()));
    }

    /** Returns the figures of the counted rows, with the indicators of this plan. */
    Map<String, Long> figures(Plan plan) {
        months.forEach((task, some) -> counted.add(task, "months", some.size()));
        var figures = counted.all();
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
        var stated = new NamedFigures();
        if (content.total() != null) add(stated, "", content.total());
        content.tasks().forEach(task -> add(stated, task.code(), task.figures()));
        var figures = stated.all();
        for (var indicator : content.indicators()) {
            var counted = indicator.uses();
            if (counted != null) figures.put(indicator(indicator.code()), counted);
        }
        return figures;
    }

    private static void add(NamedFigures stated, String task, ReportContent.Figures figures) {
        stated.add(task, "uses", figures.uses());
        stated.add(task, "declared", figures.declared());
        stated.add(task, "objected", figures.objected());
        stated.add(task, "months", figures.months());
        if (figures.proven() != null) stated.add(task, "proven", figures.proven());
        figures.amounts().forEach(amount -> stated.add(task, "", amount));
    }

    private static String indicator(String code) {
        return "indicator/" + code + "/uses";
    }
}
