package vn.lantoa.report.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportContent.Figures;
import vn.lantoa.report.ReportContent.IndicatorLine;
import vn.lantoa.report.ReportContent.Proof;
import vn.lantoa.report.ReportContent.TaskLine;
import vn.lantoa.report.SubmittedReport;

/**
 * The model of a unit's report on paper: texts only, under names that are also used in offices' own templates.
 * Documents for other offices are in Vietnamese.
 */
final class PaperModel {
    private PaperModel() {}

    static Map<String, Object> of(SubmittedReport report) {
        var content = report.content();
        var model = new HashMap<String, Object>(head(report, content));
        for (var field : ReportContent.GENERAL)
            model.put(field, PaperWords.orNothing(content.texts().getOrDefault(field, "")));
        model.put("summary", summary(content));
        model.put(
                "tasks",
                content.tasks().stream().map(line -> task(line, report.plan())).toList());
        model.put(
                "indicators",
                content.indicators().stream()
                        .map(line -> indicator(line, report.plan()))
                        .toList());
        return model;
    }

    private static Map<String, String> head(SubmittedReport report, ReportContent content) {
        var submission = report.submission();
        var unit = content.unit();
        var formers = String.join(", ", unit.formers());
        var head = new HashMap<String, String>();
        head.put("authority", authority(report.sender()));
        head.put("unit", PaperWords.capitals(unit.name()));
        head.put("unitName", unit.name());
        head.put("place", place(report, unit.name()));
        head.put("year", String.valueOf(content.year()));
        head.put("recipient", report.recipient());
        head.put("planNumber", report.plan().number());
        head.put("planTitle", report.plan().title());
        head.put("planDay", PaperWords.day(report.plan().signedOn()));
        head.put("formers", formers.isEmpty() ? "" : PaperWords.text("formers", formers));
        head.put("number", String.valueOf(submission.number()));
        head.put("submittedAt", PaperWords.moment(submission.submittedAt(), report.zone()));
        head.put("sha256", submission.sha256().hex());
        head.put("list", report.proofs());
        return head;
    }

    private static String authority(SubmittedReport.Sender sender) {
        return sender.isCommune() ? "" : PaperWords.capitals(PaperWords.text("authority", sender.province()));
    }

    /** Returns the place in the date line: a commune's own name, or the province for other units. */
    private static String place(SubmittedReport report, String unit) {
        var name = report.sender().isCommune() ? unit : report.sender().province();
        return PaperWords.place(name);
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
                "name", name(line, plan),
                "duty", duty(line),
                "done", done(line.figures()),
                "proofs", line.proofs().stream().map(PaperModel::proof).collect(Collectors.joining("\n")),
                "text", line.text());
    }

    static String name(TaskLine line, Plan plan) {
        return PaperWords.task(plan, line.code());
    }

    static String duty(TaskLine line) {
        if (line.leads()) return PaperWords.text("leads");
        return PaperWords.text(line.assigned() ? "coordinates" : "beyond");
    }

    private static String done(Figures figures) {
        if (figures.uses() == 0) return PaperWords.text("no-proof");
        var uses = PaperWords.text("uses", figures.uses(), figures.months());
        return figures.declared() == 0 ? uses : uses + " " + PaperWords.text("declared", figures.declared());
    }

    private static String proof(Proof proof) {
        return PaperWords.text(
                "proof",
                PaperWords.text("use." + proof.use()),
                days(proof.firstOn(), proof.lastOn()),
                PaperWords.text("strength." + proof.strength()));
    }

    private static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? PaperWords.day(first) : PaperWords.day(first) + "–" + PaperWords.day(last);
    }

    private static Map<String, String> indicator(IndicatorLine line, Plan plan) {
        var target = line.target();
        return Map.of(
                "code", line.code(),
                "name", name(line, plan),
                "target", target == null ? "–" : target + "%",
                "figure", figure(line));
    }

    static String name(IndicatorLine line, Plan plan) {
        return PaperWords.indicator(plan, line.code());
    }

    /** Returns the count for an indicator, or the reason why there is none. */
    static String figure(IndicatorLine line) {
        var uses = line.uses();
        return uses == null ? PaperWords.text("indicator." + line.source()) : PaperWords.text("indicator.uses", uses);
    }
}
