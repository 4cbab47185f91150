package vn.lantoa.report.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.ReportBody;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportContent.TaskLine;
import vn.lantoa.report.SubmittedReport;

/**
 * The model of a unit's report on paper: texts only, under names that are also used in offices' own templates.
 * Documents for other offices are in Vietnamese.
 */
final class PaperModel {
    private PaperModel() {}

    static Map<String, Object> of(SubmittedReport report, ReportContent content) {
        var plan = report.plan();
        var formers = String.join(", ", content.unit().formers());
        var model = common(report, content);
        var sender = report.sender();
        model.put(
                "authority",
                sender.isCommune() ? "" : PaperWords.capitals(PaperWords.text("authority", sender.province())));
        model.put("unit", PaperWords.capitals(content.unit().name()));
        model.put("unitName", content.unit().name());
        // the place in the date line: a commune's own name, or the province for other units
        model.put("place", PaperWords.place(sender.isCommune() ? content.unit().name() : sender.province()));
        model.put("formers", formers.isEmpty() ? "" : PaperWords.text("formers", formers));
        model.put("summary", summary(content));
        model.put(
                "tasks", content.tasks().stream().map(line -> task(line, plan)).toList());
        model.put(
                "indicators",
                content.indicators().stream()
                        .map(line -> indicator(line.code(), line.target(), figure(line), plan))
                        .toList());
        return model;
    }

    /** Returns the values that all reports have. */
    static Map<String, Object> common(SubmittedReport report, ReportBody content) {
        var submission = report.submission();
        var plan = report.plan();
        var model = new HashMap<String, Object>();
        model.put("year", String.valueOf(content.year()));
        model.put("recipient", report.deadline().recipient());
        model.put("planNumber", plan.number());
        model.put("planTitle", plan.title());
        model.put("planDay", PaperWords.day(plan.signedOn()));
        model.put("number", String.valueOf(submission.number()));
        model.put("submittedAt", PaperWords.moment(submission.submittedAt(), report.zone()));
        model.put("sha256", submission.sha256().hex());
        model.put("list", report.proofs());
        for (var field : ReportContent.GENERAL)
            model.put(field, PaperWords.orNothing(content.texts().getOrDefault(field, "")));
        return model;
    }

    /** Returns the values of an indicator. */
    static Map<String, String> indicator(String code, @Nullable Integer target, String figure, Plan plan) {
        return Map.of(
                "code",
                code,
                "name",
                plan.indicatorName(code, "vi"),
                "target",
                target == null ? "–" : target + "%",
                "figure",
                figure);
    }

    private static String summary(ReportContent content) {
        var led = content.tasks().stream().filter(TaskLine::leads).toList();
        var proven = led.stream().filter(task -> !task.lacksProof()).count();
        var uses =
                content.tasks().stream().mapToInt(task -> task.figures().uses()).sum();
        return PaperWords.text("summary", led.size(), proven, uses);
    }

    private static Map<String, String> task(TaskLine line, Plan plan) {
        return Map.of(
                "code", line.code(),
                "name", plan.taskName(line.code(), "vi"),
                "duty", duty(line),
                "done", done(line.figures()),
                "proofs", line.proofs().stream().map(PaperModel::proof).collect(Collectors.joining("\n")),
                "text", line.text());
    }

    static String duty(TaskLine line) {
        if (line.leads()) return PaperWords.text("leads");
        return PaperWords.text(line.assigned() ? "coordinates" : "beyond");
    }

    private static String done(ReportContent.Figures figures) {
        if (figures.uses() == 0) return PaperWords.text("no-proof");
        var uses = PaperWords.text("uses", figures.uses(), figures.months());
        return figures.declared() == 0 ? uses : uses + " " + PaperWords.text("declared", figures.declared());
    }

    private static String proof(ReportContent.Proof proof) {
        return PaperWords.text(
                "proof",
                PaperWords.text("use." + proof.use()),
                days(proof.firstOn(), proof.lastOn()),
                PaperWords.text("strength." + proof.strength()));
    }

    private static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? PaperWords.day(first) : PaperWords.day(first) + "–" + PaperWords.day(last);
    }

    /** Returns the count for an indicator, or the reason why it has none. */
    static String figure(ReportContent.IndicatorLine line) {
        var uses = line.uses();
        return uses == null ? PaperWords.text("indicator." + line.source()) : PaperWords.text("indicator.uses", uses);
    }
}
