package vn.lantoa.report.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.ConsolidatedContent;
import vn.lantoa.report.ConsolidatedContent.NamedUnit;
import vn.lantoa.report.IndicatorWords;
import vn.lantoa.report.SubmittedReport;

/**
 * The model of a consolidated report on paper: texts only, under names that are also used in offices' own templates.
 */
final class ConsolidatedPaperModel {
    private ConsolidatedPaperModel() {}

    static Map<String, Object> of(SubmittedReport report, ConsolidatedContent content) {
        var plan = report.plan();
        var figures = content.figures();
        var model = PaperModel.common(
                report, content, Objects.requireNonNull(report.sender().name()));
        model.put("part", PaperModel.parts(content, "highlights units tasks indicators years difficulties proposals"));
        model.put("title", PaperWords.text("title." + content.step(), plan.number(), content.year()));
        model.putAll(units(content.units()));
        model.put("kinds", kinds(figures.kinds()));
        model.put("summary", summary(figures.tasks()) + totals(content.totals()));
        model.putAll(charts(figures, plan));
        var tasks = figures.tasks().stream().map(line -> task(line, plan)).toList();
        model.put("tasks", tasks);
        model.put("told", tasks.stream().filter(ConsolidatedPaperModel::isTold).toList());
        model.put(
                "indicators",
                figures.indicators().stream()
                        .map(line -> PaperModel.indicator(line.code(), line.target(), figure(line, plan), plan))
                        .toList());
        return model;
    }

    private static boolean isTold(Map<String, Object> task) {
        return !"".equals(task.get("done")) || !List.of().equals(task.get("text"));
    }

    private static Map<String, String> units(ConsolidatedContent.Units units) {
        var there = units.reported().size();
        var late = units.reported().stream().filter(NamedUnit::late).count();
        var missing = units.missing().size();
        return Map.of(
                "reported", PaperWords.text("reported", there, there + missing, late),
                "missing",
                        missing == 0
                                ? PaperWords.text("missing.none")
                                : PaperWords.text("missing", missing, names(units.missing())),
                "unreported",
                        units.unreported().isEmpty() ? "" : PaperWords.text("unreported", names(units.unreported())));
    }

    private static String kinds(List<ConsolidatedContent.KindSum> kinds) {
        if (kinds.isEmpty()) return "";
        return PaperWords.text(
                "kinds",
                kinds.stream()
                        .map(one -> PaperWords.text(
                                "kind-of",
                                PaperWords.text("kind." + one.kind()),
                                one.reported(),
                                one.units(),
                                PaperWords.number(one.uses())))
                        .collect(Collectors.joining("; ")));
    }

    private static String names(List<NamedUnit> units) {
        return units.stream().map(NamedUnit::name).collect(Collectors.joining("; "));
    }

    private static String summary(List<ConsolidatedContent.TaskSum> tasks) {
        var proven = tasks.stream().filter(task -> task.evidence().uses() > 0).count();
        var differing = tasks.stream().filter(task -> task.difference() != 0).count();
        return PaperWords.text("summary.consolidated", tasks.size(), proven, tasks.size() - proven, differing);
    }

    /** Returns the totals of distinct uses; former formats have none. */
    private static String totals(ConsolidatedContent.@Nullable Totals totals) {
        if (totals == null) return "";
        var submitted = totals.submitted();
        var evidence = PaperWords.number(totals.evidence().uses());
        return " "
                + (submitted == null
                        ? PaperWords.text("total.evidence", evidence)
                        : PaperWords.text("total.both", PaperWords.number(submitted.uses()), evidence));
    }

    /** Returns the captions of the charts, and their text alternatives. */
    private static Map<String, String> charts(ConsolidatedContent.Sums figures, Plan plan) {
        var years = figures.years().stream()
                .map(year -> PaperWords.text("year", year.year(), PaperWords.number(year.uses())))
                .collect(Collectors.joining("; "));
        var most = figures.tasks().stream()
                .max(Comparator.comparingInt(task -> task.evidence().uses()));
        return Map.of(
                "tasksText",
                PaperWords.text("chart.tasks"),
                "tasksAlt",
                most.map(task -> PaperWords.text(
                                "chart.tasks.alt",
                                figures.tasks().size(),
                                plan.taskName(task.code(), "vi"),
                                PaperWords.number(task.evidence().uses()),
                                PaperWords.number(task.submitted().uses())))
                        .orElse(PaperWords.text("chart.none")),
                "yearsText",
                years.isEmpty() ? PaperWords.text("chart.none") : PaperWords.text("chart.years", years),
                "yearsAlt",
                years.isEmpty() ? PaperWords.text("chart.none") : PaperWords.text("chart.years.alt", years));
    }

    private static Map<String, Object> task(ConsolidatedContent.TaskSum line, Plan plan) {
        var difference = line.difference();
        return Map.of(
                "code", line.code(),
                "name", plan.taskName(line.code(), "vi"),
                "leading", PaperWords.text("leading", line.leading()),
                "done", done(line),
                "submitted", sum(line.submitted()),
                "evidence", sum(line.evidence()),
                "difference", (difference > 0 ? "+" : "") + PaperWords.number(difference),
                "text", PaperWords.paragraphs(line.text()));
    }

    /** Returns the sentence on a task; empty without uses. */
    private static String done(ConsolidatedContent.TaskSum line) {
        if (line.submitted().uses() + line.evidence().uses() == 0) return "";
        var amounts = line.evidence().amounts();
        var did = amounts.isEmpty() ? "" : PaperWords.sentence(PaperWords.text("units", PaperWords.did(amounts))) + " ";
        return did
                + PaperWords.text(
                        "done",
                        PaperWords.number(line.submitted().uses()),
                        line.submitted().units(),
                        PaperWords.number(line.evidence().uses()),
                        line.evidence().units());
    }

    private static String sum(ConsolidatedContent.Sum sum) {
        var of = PaperWords.text("of-units", PaperWords.number(sum.uses()), sum.units());
        if (sum.uses() == 0) return "0";
        var proven = PaperWords.proven(sum.uses(), sum.declared(), sum.proven());
        return of
                + (sum.amounts().isEmpty() ? "" : " (" + sum.amountsIn("vi") + ")")
                + PaperWords.text("of-proven", PaperWords.number(proven));
    }

    /** Returns the figure of an indicator, or the reason why it has none. */
    private static String figure(ConsolidatedContent.IndicatorSum line, Plan plan) {
        return IndicatorWords.of(line, plan, "vi").orElseGet(() -> former(line));
    }

    private static String former(ConsolidatedContent.IndicatorSum line) {
        var share = line.share();
        if (share != null) return PaperWords.text("share", share.percent(), share.units(), share.of());
        var imported = line.imported();
        return imported == null
                ? PaperWords.text("none-yet." + line.source())
                : PaperWords.text(
                        "imported",
                        PaperWords.number(imported.percent()),
                        PaperWords.day(imported.measuredOn()),
                        imported.source());
    }
}
