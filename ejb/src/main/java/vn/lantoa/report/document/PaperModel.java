package vn.lantoa.report.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.IndicatorWords;
import vn.lantoa.report.ReportBody;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportContent.TaskLine;
import vn.lantoa.report.SubmittedReport;
import vn.lantoa.report.document.ReportProofs.Shown;

/**
 * The model of a unit's report on paper: texts only, under names that are also used in offices' own templates.
 * Documents for other offices are in Vietnamese.
 */
final class PaperModel {
    private static final List<String> NUMERALS = List.of("I", "II", "III", "IV", "V", "VI", "VII");

    private PaperModel() {}

    static Map<String, Object> of(SubmittedReport report, ReportContent content, Map<String, Shown> shown) {
        var plan = report.plan();
        var formers = String.join("; ", report.sender().formers());
        var model = common(report, content, content.unit().name());
        model.put("part", parts(content, "highlights tasks indicators difficulties proposals"));
        model.put("formers", formers.isEmpty() ? "" : PaperWords.text("formers", formers));
        model.put("summary", summary(content));
        model.put("tasks", tasks(content.tasks().stream(), plan, shown));
        model.put("told", tasks(content.tasks().stream().filter(PaperModel::isTold), plan, shown));
        model.put("unconfirmed", PaperWords.unconfirmed(content.countingRule()));
        model.put(
                "indicators",
                content.indicators().stream()
                        .map(line -> indicator(line.code(), line.target(), figure(line, plan), plan))
                        .toList());
        return model;
    }

    /** Returns the values that all reports have, of the office with this name. */
    static Map<String, Object> common(SubmittedReport report, ReportBody content, String name) {
        var submission = report.submission();
        var plan = report.plan();
        var model = new HashMap<String, Object>(PaperHead.of(report, content, name));
        model.put("year", String.valueOf(content.year()));
        model.put("planNumber", plan.number());
        model.put("planTitle", plan.title());
        model.put("planDay", PaperWords.longDay(plan.signedOn()));
        model.put("number", String.valueOf(submission.number()));
        model.put("submittedAt", PaperWords.moment(submission.submittedAt(), report.zone()));
        model.put("sha256", submission.sha256().hex());
        model.put("list", report.proofs());
        for (var field : ReportContent.GENERAL)
            model.put(field, PaperWords.paragraphs(content.texts().getOrDefault(field, "")));
        return model;
    }

    /** Returns the numerals of these parts; a general text that is empty has none. */
    static Map<String, String> parts(ReportBody content, String names) {
        var parts = new HashMap<String, String>();
        for (var name : names.split(" "))
            if (!ReportContent.GENERAL.contains(name)
                    || !content.texts().getOrDefault(name, "").isBlank()) parts.put(name, NUMERALS.get(parts.size()));
        return parts;
    }

    /** Returns the values of an indicator. */
    static Map<String, String> indicator(String code, @Nullable Integer target, String figure, Plan plan) {
        return Map.of(
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
        var total = content.total();
        if (total != null) return PaperWords.text("summary", led.size(), proven, PaperWords.number(total.uses()));
        var uses =
                content.tasks().stream().mapToInt(task -> task.figures().uses()).sum();
        return PaperWords.text("summary.by-task", led.size(), proven, PaperWords.number(uses));
    }

    private static List<Map<String, Object>> tasks(Stream<TaskLine> lines, Plan plan, Map<String, Shown> shown) {
        return lines.map(line -> task(line, plan, shown)).toList();
    }

    private static Map<String, Object> task(TaskLine line, Plan plan, Map<String, Shown> shown) {
        var figures = line.figures();
        return Map.of(
                "code", line.code(),
                "name", plan.taskName(line.code(), "vi"),
                "duty", duty(line),
                "done", PaperWords.sentence(done(figures)),
                "amounts", figures.amountsIn("vi"),
                "figures", figures(figures),
                "proofs",
                        line.proofs().stream().map(proof -> proof(proof, shown)).toList(),
                "text", PaperWords.paragraphs(line.text()));
    }

    private static Map<String, String> figures(ReportContent.Figures figures) {
        return Map.of(
                "uses", PaperWords.number(figures.uses()),
                "declared", PaperWords.number(figures.declared()),
                "proven", PaperWords.number(PaperWords.proven(figures.uses(), figures.declared(), figures.proven())),
                "objected", PaperWords.number(figures.objected()),
                "months", String.valueOf(figures.months()));
    }

    /** Returns true if the body of the report describes the task: the unit leads it, or did or wrote something. */
    private static boolean isTold(TaskLine line) {
        return line.leads() || line.figures().uses() > 0 || !line.text().isBlank();
    }

    static String duty(TaskLine line) {
        if (line.leads()) return PaperWords.text("leads");
        return PaperWords.text(line.assigned() ? "coordinates" : "beyond");
    }

    /** Returns what was done, with the amounts; reports of the first format have only numbers of uses. */
    private static String done(ReportContent.Figures figures) {
        if (figures.uses() == 0) return PaperWords.text("no-proof");
        return figures.amounts().isEmpty()
                ? PaperWords.text("uses", PaperWords.number(figures.uses()), figures.months())
                : PaperWords.did(figures.amounts());
    }

    /** Returns the values of a proof; title and address are empty in archives, and if they were removed by law. */
    private static Map<String, String> proof(ReportContent.Proof proof, Map<String, Shown> shown) {
        var seen = shown.getOrDefault(proof.id(), Shown.NONE);
        var use = PaperWords.text("use." + proof.use());
        var first = seen.title().isEmpty()
                ? use
                : use.substring(0, 1).toLowerCase(PaperWords.VIETNAMESE) + use.substring(1);
        return Map.of(
                "title", seen.title(),
                "language", seen.language(),
                "where", seen.place().isEmpty() ? first : first + ", " + seen.place(),
                "days", days(proof.firstOn(), proof.lastOn()),
                "strength", PaperWords.text("strength." + proof.strength()),
                "address", seen.address(),
                "picture", seen.picture());
    }

    private static String days(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? PaperWords.text("on", PaperWords.day(first))
                : PaperWords.text("from-to", PaperWords.day(first), PaperWords.day(last));
    }

    /** Returns the count for an indicator, or the reason why it has none. */
    static String figure(ReportContent.IndicatorLine line, Plan plan) {
        var uses = line.uses();
        return IndicatorWords.of(line, plan, "vi")
                .orElseGet(() -> uses == null
                        ? PaperWords.text("indicator." + line.source())
                        : PaperWords.text("indicator.uses", PaperWords.number(uses)));
    }
}
