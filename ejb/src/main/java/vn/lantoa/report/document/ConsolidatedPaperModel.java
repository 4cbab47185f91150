package vn.lantoa.report.document;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.consolidated.ConsolidatedContent;
import vn.lantoa.report.consolidated.ConsolidatedContent.IndicatorSum;
import vn.lantoa.report.consolidated.ConsolidatedContent.KindSum;
import vn.lantoa.report.consolidated.ConsolidatedContent.NamedUnit;
import vn.lantoa.report.consolidated.ConsolidatedContent.Sum;
import vn.lantoa.report.consolidated.ConsolidatedContent.TaskSum;
import vn.lantoa.report.consolidated.ConsolidatedContent.Units;
import vn.lantoa.report.consolidated.SubmittedConsolidated;

/** The model of a consolidated report on paper: texts only, by names that offices' own templates use, too. */
final class ConsolidatedPaperModel {
    private static final String COMMITTEE = "committee";

    private ConsolidatedPaperModel() {}

    static Map<String, Object> of(SubmittedConsolidated report) {
        var content = report.content();
        var model = new HashMap<String, Object>(head(report, content));
        for (var field : ReportContent.GENERAL)
            model.put(field, PaperWords.orNothing(content.texts().getOrDefault(field, "")));
        model.putAll(units(content.units()));
        model.put("kinds", kinds(content.figures().kinds()));
        model.put("summary", summary(content.figures().tasks()));
        model.putAll(charts(content.figures()));
        model.put(
                "tasks",
                content.figures().tasks().stream()
                        .map(line -> task(line, report.plan()))
                        .toList());
        model.put(
                "indicators",
                content.figures().indicators().stream()
                        .map(line -> indicator(line, report.plan()))
                        .toList());
        return model;
    }

    private static Map<String, String> head(SubmittedConsolidated report, ConsolidatedContent content) {
        var plan = report.plan();
        var head = new HashMap<String, String>(sender(report, content.step()));
        head.put("title", PaperWords.text("title." + content.step(), plan.number(), content.year()));
        head.put("place", PaperWords.place(report.province()));
        head.put("year", String.valueOf(content.year()));
        head.put("recipient", report.recipient());
        head.put("copies", PaperWords.text("copies." + content.step()));
        head.put("planNumber", plan.number());
        head.put("planTitle", plan.title());
        head.put("planDay", PaperWords.day(plan.signedOn()));
        head.put("number", String.valueOf(report.submission().number()));
        head.put("submittedAt", PaperWords.moment(report.submission().submittedAt(), report.zone()));
        head.put("sha256", report.submission().sha256().hex());
        head.put("list", report.proofs());
        return head;
    }

    /** Returns the sending office; the People's Committee has no superior office in the head. */
    private static Map<String, String> sender(SubmittedConsolidated report, String step) {
        var province = report.province();
        var isCommittee = step.equals(COMMITTEE);
        return Map.of(
                "authority",
                isCommittee ? "" : PaperWords.capitals(PaperWords.text("authority", province)),
                "unit",
                PaperWords.capitals(isCommittee ? PaperWords.text("committee", "\n", province) : report.sender()),
                "unitName",
                isCommittee
                        ? PaperWords.text("committee", " ", lowered(PaperWords.VIETNAMESE, province))
                        : report.sender(),
                "signer",
                PaperWords.text("signer." + step).replace(" / ", "\n"));
    }

    private static String lowered(Locale locale, String name) {
        return name.substring(0, 1).toLowerCase(locale) + name.substring(1);
    }

    private static Map<String, String> units(Units units) {
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

    private static String kinds(List<KindSum> kinds) {
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

    private static String summary(List<TaskSum> tasks) {
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

    private static Map<String, String> task(TaskSum line, Plan plan) {
        var difference = line.difference();
        return Map.of(
                "code", line.code(),
                "name", PaperWords.task(plan, line.code()),
                "leading", PaperWords.text("leading", line.leading()),
                "submitted", sum(line.submitted()),
                "evidence", sum(line.evidence()),
                "difference", (difference > 0 ? "+" : "") + difference,
                "text", line.text());
    }

    private static String sum(Sum sum) {
        var of = PaperWords.text("of-units", sum.uses(), sum.units());
        return sum.declared() == 0 ? of : of + " " + PaperWords.text("declared", sum.declared());
    }

    private static Map<String, String> indicator(IndicatorSum line, Plan plan) {
        var target = line.target();
        return Map.of(
                "code", line.code(),
                "name", PaperWords.indicator(plan, line.code()),
                "target", target == null ? "–" : target + "%",
                "figure", figure(line));
    }

    /** Returns the figure of an indicator, or the reason why there is none. */
    private static String figure(IndicatorSum line) {
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
