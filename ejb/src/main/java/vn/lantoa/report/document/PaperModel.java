package vn.lantoa.report.document;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.kernel.text.Words;
import vn.lantoa.plan.Indicator;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.PlanTask;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportContent.Figures;
import vn.lantoa.report.ReportContent.IndicatorLine;
import vn.lantoa.report.ReportContent.Proof;
import vn.lantoa.report.ReportContent.TaskLine;
import vn.lantoa.report.SubmittedReport;

/**
 * The model of a report on paper: texts alone, by names that a template of an office uses as well. What goes to another
 * office is in Vietnamese.
 */
final class PaperModel {
    private static final Words WORDS = Words.VI;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

    private PaperModel() {}

    static Map<String, Object> of(SubmittedReport report) {
        var content = report.content();
        var model = new HashMap<String, Object>(head(report, content));
        for (var field : ReportContent.GENERAL)
            model.put(field, orNothing(content.texts().getOrDefault(field, "")));
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
        head.put("unit", unit.name().toUpperCase(VIETNAMESE));
        head.put("unitName", unit.name());
        head.put("place", place(report, unit.name()));
        head.put("year", String.valueOf(content.year()));
        head.put("recipient", report.recipient());
        head.put("planNumber", report.plan().number());
        head.put("planTitle", report.plan().title());
        head.put("planDay", DAY.format(report.plan().signedOn()));
        head.put("formers", formers.isEmpty() ? "" : WORDS.text("report-document.formers", formers));
        head.put("number", String.valueOf(submission.number()));
        head.put("submittedAt", MOMENT.format(submission.submittedAt().atZone(ZoneId.of(report.zone()))));
        head.put("sha256", submission.sha256().hex());
        head.put("list", report.proofs());
        return head;
    }

    private static String authority(SubmittedReport.Sender sender) {
        return sender.isCommune()
                ? ""
                : WORDS.text("report-document.authority", sender.province()).toUpperCase(VIETNAMESE);
    }

    /** The place in the line of the day: that of a commune is its own, that of others the province. */
    private static String place(SubmittedReport report, String unit) {
        var name = report.sender().isCommune() ? unit : report.sender().province();
        return name.replaceAll("(?iu)^((" + WORDS.text("report-document.levels") + ") )+", "");
    }

    private static String summary(ReportContent content) {
        var led = content.tasks().stream().filter(TaskLine::leads).toList();
        var proven = led.stream().filter(task -> !task.lacksProof()).count();
        var uses =
                content.tasks().stream().mapToInt(task -> task.figures().uses()).sum();
        return WORDS.text("report-document.summary", led.size(), proven, uses);
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
        return plan.findTask(line.code()).map(PlanTask::vi).orElse("");
    }

    static String duty(TaskLine line) {
        if (line.leads()) return WORDS.text("report-document.leads");
        return WORDS.text(line.assigned() ? "report-document.coordinates" : "report-document.beyond");
    }

    private static String done(Figures figures) {
        if (figures.uses() == 0) return WORDS.text("report-document.no-proof");
        var uses = WORDS.text("report-document.uses", figures.uses(), figures.months());
        return figures.declared() == 0 ? uses : uses + " " + WORDS.text("report-document.declared", figures.declared());
    }

    private static String proof(Proof proof) {
        return WORDS.text(
                "report-document.proof",
                WORDS.text("report-document.use." + proof.use()),
                days(proof.firstOn(), proof.lastOn()),
                WORDS.text("report-document.strength." + proof.strength()));
    }

    private static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? DAY.format(first) : DAY.format(first) + "–" + DAY.format(last);
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
        return plan.indicators().stream()
                .filter(one -> one.code().equals(line.code()))
                .findFirst()
                .map(Indicator::vi)
                .orElse("");
    }

    /** What the hub counts for an indicator, or why it does not. */
    static String figure(IndicatorLine line) {
        var uses = line.uses();
        return uses == null
                ? WORDS.text("report-document.indicator." + line.source())
                : WORDS.text("report-document.indicator.uses", uses);
    }

    private static String orNothing(String text) {
        return text.isBlank() ? WORDS.text("report-document.nothing") : text;
    }
}
