package vn.lantoa.report.snapshot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.Amount;
import vn.lantoa.coverage.CountingRules;
import vn.lantoa.coverage.EvidenceRow;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.Indicator.Rule;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.PlanTask;
import vn.lantoa.plan.Use;
import vn.lantoa.report.ConsolidatedContent;
import vn.lantoa.report.IndicatorPart;
import vn.lantoa.report.ReportFrame;

/**
 * Computes the figures of a consolidated report from the data frozen with the report, by the same rules as the report.
 */
final class ConsolidatedCount {
    private final NamedFigures sums = new NamedFigures();
    private final Map<String, Set<String>> proven = new HashMap<>();
    private final Map<Use, Set<String>> users = new EnumMap<>(Use.class);
    private final Map<String, Long> uses = new HashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final List<Unit> units = new ArrayList<>();
    private final ConsolidatedContent report;
    private final boolean isTotalReported;

    ConsolidatedCount(ConsolidatedContent report) {
        this.report = report;
        isTotalReported = report.totals() != null && report.totals().submitted() != null;
    }

    /**
     * A unit, as needed for the shares of a consolidated report.
     *
     * @param kind name of the unit's kind
     * @param reports true if the unit must report
     * @param leads tasks that the unit leads; empty if it need not report
     * @param indicators its parts of each indicator as of counting rule 2; null or empty under rule 1
     */
    public record Unit(
            String code,
            String kind,
            boolean reports,
            List<String> leads,
            @Nullable Map<String, List<IndicatorPart>> indicators) {
        static Unit of(
                OrganisationView unit, boolean reports, ReportFrame frame, Map<String, List<IndicatorPart>> parts) {
            var leads = frame.plan().plan().tasks().stream()
                    .filter(task -> reports && frame.isLed(task, unit))
                    .map(PlanTask::code)
                    .toList();
            return new Unit(unit.code(), unit.kind(), reports, leads, parts);
        }
    }

    /** Counts a unit. */
    void add(Unit unit) {
        units.add(unit);
        for (var task : unit.leads()) sums.add(task, "leading", 1);
    }

    /** Counts the submission of a unit. */
    void add(FrozenSubmission submission) {
        reported.add(submission.unit());
        for (var one : submission.tasks()) {
            if (one.task().isEmpty() && !isTotalReported) continue;
            count("reported-", one.task(), one.uses(), one.declared(), one.proven(), one.amounts());
            sums.add(one.task(), "reported-units", one.uses() > 0 ? 1 : 0);
        }
    }

    /** Counts an evidence row. */
    void add(EvidenceRow row) {
        if (!row.isCounted()) return;
        var unit = row.of().readAs();
        var total = Stream.of("").filter(task -> report.totals() != null);
        var amounts = List.of(new Amount(row.use(), 1, row.seen().amount()));
        Stream.concat(total, row.what().tasks().stream()).forEach(task -> {
            count("", task, 1, row.isDeclared() ? 1 : 0, row.isProven() ? 1 : 0, amounts);
            proven.computeIfAbsent(task, one -> new HashSet<>()).add(unit);
        });
        uses.merge(unit, 1L, Long::sum);
        users.computeIfAbsent(row.use(), one -> new HashSet<>()).add(unit);
    }

    private void count(String before, String task, int uses, int declared, int proven, List<Amount> amounts) {
        sums.add(task, before + "uses", uses);
        sums.add(task, before + "declared", declared);
        if (report.countingRule() != CountingRules.FIRST) sums.add(task, before + "proven", proven);
        if (report.totals() != null) amounts.forEach(amount -> sums.add(task, before, amount));
    }

    /** Returns the figures of everything counted, with the indicators of this plan. */
    Map<String, Long> figures(Plan plan) {
        proven.forEach((task, some) -> sums.add(task, "units", some.size()));
        var figures = sums.all();
        figures.put(
                year(report.year()),
                uses.values().stream().mapToLong(Long::longValue).sum());
        units.forEach(unit -> add(figures, unit));
        if (report.countingRule() == CountingRules.FIRST) addShares(figures, plan);
        else addParts(figures);
        return figures;
    }

    private void addShares(Map<String, Long> figures, Plan plan) {
        for (var indicator : plan.indicators()) {
            if (indicator.rule().uses().isEmpty()) continue;
            var meant = meant(indicator.rule());
            figures.put(share(indicator.code(), "of"), (long) meant.size());
            figures.put(share(indicator.code(), "units"), done(indicator.rule(), meant));
        }
    }

    private void addParts(Map<String, Long> figures) {
        for (var unit : units)
            if (unit.indicators() != null)
                unit.indicators()
                        .forEach((code, parts) -> parts.forEach(part -> {
                            var of = part.of();
                            if (of == null) return;
                            figures.merge(share(code, "of"), of.longValue(), Long::sum);
                            figures.merge(share(code, "units"), (long) part.count(), Long::sum);
                        }));
    }

    private void add(Map<String, Long> figures, Unit unit) {
        figures.merge(kind(unit.kind(), "uses"), uses.getOrDefault(unit.code(), 0L), Long::sum);
        if (!unit.reports()) return;
        figures.merge(kind(unit.kind(), "units"), 1L, Long::sum);
        figures.merge(kind(unit.kind(), "reported"), reported.contains(unit.code()) ? 1L : 0L, Long::sum);
    }

    /** Returns the figures stated in a report, under the same names as the computed figures. */
    static Map<String, Long> figures(ConsolidatedContent content) {
        var stated = new NamedFigures();
        for (var task : content.figures().tasks()) {
            stated.add(task.code(), "leading", task.leading());
            add(stated, task.code(), "reported-", task.submitted());
            add(stated, task.code(), "", task.evidence());
        }
        var totals = content.totals();
        if (totals != null) add(stated, "", "", totals.evidence());
        if (totals != null && totals.submitted() != null) add(stated, "", "reported-", totals.submitted());
        var figures = stated.all();
        content.figures().years().stream()
                .filter(one -> one.year() == content.year())
                .forEach(one -> figures.put(year(one.year()), one.uses()));
        content.figures().kinds().forEach(kind -> add(figures, kind));
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

    private static void add(Map<String, Long> figures, ConsolidatedContent.KindSum kind) {
        figures.put(kind(kind.kind(), "units"), (long) kind.units());
        figures.put(kind(kind.kind(), "reported"), (long) kind.reported());
        figures.put(kind(kind.kind(), "uses"), kind.uses());
    }

    private static void add(NamedFigures stated, String task, String before, ConsolidatedContent.Sum sum) {
        stated.add(task, before + "uses", sum.uses());
        stated.add(task, before + "declared", sum.declared());
        stated.add(task, before + "units", sum.units());
        if (sum.proven() != null) stated.add(task, before + "proven", sum.proven());
        sum.amounts().forEach(amount -> stated.add(task, before, amount));
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
