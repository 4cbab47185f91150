package vn.lantoa.report.snapshot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.lantoa.coverage.EvidenceRow;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.Indicator.Rule;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.PlanTask;
import vn.lantoa.plan.Use;
import vn.lantoa.report.ConsolidatedContent;
import vn.lantoa.report.ReportFrame;
import vn.lantoa.report.SubmittedFigures;

/**
 * Computes the figures of a consolidated report from the data frozen with the report, by the same rules as the report.
 */
final class ConsolidatedCount {
    private final Map<String, Long> sums = new TreeMap<>();
    private final Map<String, Set<String>> proven = new HashMap<>();
    private final Map<Use, Set<String>> users = new EnumMap<>(Use.class);
    private final Map<String, Long> uses = new HashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final List<Unit> units = new ArrayList<>();
    private final int year;

    ConsolidatedCount(int year) {
        this.year = year;
    }

    /**
     * A unit, as needed for the shares of a consolidated report.
     *
     * @param kind name of the unit's kind
     * @param reports true if the unit must report
     * @param leads tasks that the unit leads; empty if it need not report
     */
    public record Unit(String code, String kind, boolean reports, List<String> leads) {
        static Unit of(OrganisationView unit, boolean reports, ReportFrame frame) {
            var leads = frame.plan().plan().tasks().stream()
                    .filter(task -> reports && frame.isLed(task, unit))
                    .map(PlanTask::code)
                    .toList();
            return new Unit(unit.code(), unit.kind(), reports, leads);
        }
    }

    /** The figures that a unit had submitted when a consolidated report was frozen. */
    public record Submission(String unit, List<Figure> tasks) {
        /** The figures of a task. */
        public record Figure(String task, int uses, int declared) {}

        static Submission of(String unit, SubmittedFigures.Row row) {
            return new Submission(
                    unit,
                    row.figures().stream()
                            .map(one -> new Figure(one.task(), one.uses(), one.declared()))
                            .toList());
        }
    }

    /** Counts a unit. */
    void add(Unit unit) {
        units.add(unit);
        for (var task : unit.leads()) count(task, "leading", 1);
    }

    /** Counts the submission of a unit. */
    void add(Submission submission) {
        reported.add(submission.unit());
        for (var one : submission.tasks()) {
            count(one.task(), "reported-uses", one.uses());
            count(one.task(), "reported-declared", one.declared());
            count(one.task(), "reported-units", one.uses() > 0 ? 1 : 0);
        }
    }

    /** Counts an evidence row. */
    void add(EvidenceRow row) {
        if (!row.isCounted()) return;
        var unit = row.of().readAs();
        for (var task : row.what().tasks()) {
            count(task, "uses", 1);
            count(task, "declared", row.isDeclared() ? 1 : 0);
            proven.computeIfAbsent(task, one -> new HashSet<>()).add(unit);
        }
        uses.merge(unit, 1L, Long::sum);
        users.computeIfAbsent(row.use(), one -> new HashSet<>()).add(unit);
    }

    /** Returns the figures of everything counted, with the indicators of this plan. */
    Map<String, Long> figures(Plan plan) {
        var figures = new TreeMap<>(sums);
        proven.forEach((task, some) -> figures.put(name(task, "units"), (long) some.size()));
        figures.put(
                year(year), uses.values().stream().mapToLong(Long::longValue).sum());
        for (var unit : units) {
            figures.merge(kind(unit.kind(), "uses"), uses.getOrDefault(unit.code(), 0L), Long::sum);
            if (!unit.reports()) continue;
            figures.merge(kind(unit.kind(), "units"), 1L, Long::sum);
            figures.merge(kind(unit.kind(), "reported"), reported.contains(unit.code()) ? 1L : 0L, Long::sum);
        }
        for (var indicator : plan.indicators()) {
            if (indicator.rule().uses().isEmpty()) continue;
            var meant = meant(indicator.rule());
            figures.put(share(indicator.code(), "of"), (long) meant.size());
            figures.put(share(indicator.code(), "units"), done(indicator.rule(), meant));
        }
        return figures;
    }

    /** Returns the figures stated in a report, under the same names as the computed figures. */
    static Map<String, Long> figures(ConsolidatedContent content) {
        var figures = new TreeMap<String, Long>();
        for (var task : content.figures().tasks()) {
            figures.put(name(task.code(), "leading"), (long) task.leading());
            put(figures, task.code(), "reported-", task.submitted());
            put(figures, task.code(), "", task.evidence());
        }
        content.figures().years().stream()
                .filter(one -> one.year() == content.year())
                .forEach(one -> figures.put(year(one.year()), one.uses()));
        for (var kind : content.figures().kinds()) {
            figures.put(kind(kind.kind(), "units"), (long) kind.units());
            figures.put(kind(kind.kind(), "reported"), (long) kind.reported());
            figures.put(kind(kind.kind(), "uses"), kind.uses());
        }
        for (var indicator : content.figures().indicators()) {
            var share = indicator.share();
            if (share == null) continue;
            figures.put(share(indicator.code(), "of"), (long) share.of());
            figures.put(share(indicator.code(), "units"), (long) share.units());
        }
        return figures;
    }

    private List<String> meant(Rule rule) {
        return units.stream()
                .filter(unit -> unit.reports() && rule.isFor(unit.kind()))
                .map(Unit::code)
                .toList();
    }

    private long done(Rule rule, List<String> meant) {
        return meant.stream()
                .filter(unit -> rule.uses().stream()
                        .anyMatch(use -> users.getOrDefault(use, Set.of()).contains(unit)))
                .count();
    }

    private void count(String task, String what, long many) {
        sums.merge(name(task, what), many, Long::sum);
    }

    private static void put(Map<String, Long> figures, String task, String before, ConsolidatedContent.Sum sum) {
        figures.put(name(task, before + "uses"), (long) sum.uses());
        figures.put(name(task, before + "declared"), (long) sum.declared());
        figures.put(name(task, before + "units"), (long) sum.units());
    }

    private static String name(String task, String what) {
        return "task/" + task + "/" + what;
    }

    private static String kind(String kind, String what) {
        return "kind/" + kind + "/" + what;
    }

    private static String year(int year) {
        return "year/" + year + "/uses";
    }

    private static String share(String code, String what) {
        return "indicator/" + code + "/share-" + what;
    }
}
