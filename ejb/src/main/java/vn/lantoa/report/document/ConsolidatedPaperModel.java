package vn.lantoa.report.document;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.ConsolidatedContent;
import vn.lantoa.report.ConsolidatedContent.NamedUnit;
import vn.lantoa.report.SubmittedReport;

/**
 * The model of a consolidated report on paper: texts only, under names that are also used in offices' own templates.
 */
final class ConsolidatedPaperModel {
    private static final String COMMITTEE = "committee";

    private ConsolidatedPaperModel() {}

    static Map<String, Object> of(SubmittedReport report, ConsolidatedContent content) {
        var plan = report.plan();
        var figures = content.figures();
        var model = PaperModel.common(report, content);
        model.putAll(sender(report, content.step()));
        model.put("title", PaperWords.text("title." + content.step(), plan.number(), content.year()));
        model.put("place", PaperWords.place(report.sender().province()));
        model.put("copies", PaperWords.text("copies." + content.step()));
        model.putAll(units(content.units()));
        model.put("kinds", kinds(figures.kinds()));
        model.put("summary", summary(figures.tasks()));
        model.putAll(charts(figures));
        model.put(
                "tasks", figures.tasks().stream().map(line -> task(line, plan)).toList());
        model.put(
                "indicators",
                figures.indicators().stream()
                        .map(line -> PaperModel.indicator(line.code(), line.target(), figure(line), plan))
                        .toList());
        return model;
    }

    /** Returns the sending office; the People's Committee has no superior office in the head. */
    private static Map<String, String> sender(SubmittedReport report, String step) {
        var province = report.sender().province();
        var office = report.deadline().sender();
        var isCommittee = step.equals(COMMITTEE);
        return Map.of(
                "authority",
                isCommittee ? "" : PaperWords.capitals(PaperWords.text("authority", province)),
                "unit",
                PaperWords.capitals(isCommittee ? PaperWords.text("committee", "\n", province) : office),
                "unitName",
                isCommittee
                        ? PaperWords.text(
                                "committee",
                                " ",
                                province.substring(0, 1).toLowerCase(PaperWords.VIETNAMESE) + province.substring(1))
                        : office,
                "signer",
                PaperWords.text("signer." + step).replace(" / ", "\n"));
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
                                one.uses()))
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

    /** Returns the captions of the charts, and their text alternatives. */
    private static Map<String, String> charts(ConsolidatedContent.Sums figures) {
        var years = figures.years().stream()
                .map(year -> PaperWords.text("year", year.year(), year.uses()))
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
                                task.code(),
                                task.evidence().uses(),
                                task.submitted().uses()))
                        .orElse(PaperWords.text("chart.none")),
                "yearsText",
                years.isEmpty() ? PaperWords.text("chart.none") : PaperWords.text("chart.years", years),
                "yearsAlt",
                years.isEmpty() ? PaperWords.text("chart.none") : PaperWords.text("chart.years.alt", years));
    }

    private static Map<String, String> task(ConsolidatedContent.TaskSum line, Plan plan) {
        var difference = line.difference();
        return Map.of(
                "code", line.code(),
                "name", plan.taskName(line.code(), "vi"),
                "leading", PaperWords.text("leading", line.leading()),
                "submitted", sum(line.submitted()),
                "evidence", sum(line.evidence()),
                "difference", (difference > 0 ? "+" : "") + difference,
                "text", line.text());
    }

    private static String sum(ConsolidatedContent.Sum sum) {
        var of = PaperWords.text("of-units", sum.uses(), sum.units());
        return sum.declared() == 0 ? of : of + " " + PaperWords.text("declared", sum.declared());
    }

    /** Returns the figure of an indicator, or the reason why it has none. */
    private static String figure(ConsolidatedContent.IndicatorSum line) {
        var share = line.share();
        if (share != null) return PaperWords.text("share", share.percent(), share.units(), share.of());
        var imported = line.imported();
        return imported == null
                ? PaperWords.text("none-yet." + line.source())
                : PaperWords.text(
                        "imported",
                        NumberFormat.getInstance(PaperWords.VIETNAMESE).format(imported.percent()),
                        PaperWords.day(imported.measuredOn()),
                        imported.source());
    }
}
