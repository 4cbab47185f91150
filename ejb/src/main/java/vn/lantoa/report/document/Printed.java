package vn.lantoa.report.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.lantoa.report.ConsolidatedContent;
import vn.lantoa.report.ConsolidatedContent.TaskSum;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.SubmittedReport;
import vn.lantoa.report.document.typeset.Chart;

/**
 * A submitted report as the source of its documents.
 *
 * @param name file name without extension
 * @param template name of its templates, a DOCX and a page
 * @param model values for the templates
 * @param charts charts by their names in the templates
 * @param workbook function that makes the workbook of figures
 * @param csv function that makes the CSV of figures
 */
record Printed(
        SubmittedReport report,
        String name,
        String template,
        Map<String, Object> model,
        Map<String, Chart> charts,
        Supplier<byte[]> workbook,
        Supplier<String> csv) {
    /** Sizes of charts in millimetres: the width of the text, and at most a page; the DOCX template has the same sizes. */
    private static final int WIDTH = 160;

    private static final int TASKS = 190;
    private static final int YEARS = 45;

    static Printed of(SubmittedReport report) {
        return report.content() instanceof ReportContent content
                ? of(report, content)
                : of(report, (ConsolidatedContent) report.content());
    }

    private static Printed of(SubmittedReport report, ReportContent content) {
        return new Printed(
                report,
                "bao-cao-" + content.year() + "-" + content.unit().code() + "-"
                        + report.submission().number(),
                "unit",
                PaperModel.of(report, content),
                Map.of(),
                () -> ReportTable.workbook(content, report.plan()),
                () -> ReportTable.csv(content));
    }

    private static Printed of(SubmittedReport report, ConsolidatedContent content) {
        return new Printed(
                report,
                "tong-hop-" + content.step() + "-" + content.year() + "-"
                        + report.submission().number(),
                "consolidated",
                ConsolidatedPaperModel.of(report, content),
                charts(content.figures()),
                () -> ConsolidatedTable.workbook(content, report.plan()),
                () -> ConsolidatedTable.csv(content));
    }

    private static Map<String, Chart> charts(ConsolidatedContent.Sums figures) {
        var legend = Stream.of("submitted", "evidence")
                .map(name -> PaperWords.text("column." + name))
                .toList();
        var tasks = figures.tasks().stream().map(Printed::line).toList();
        var years = figures.years().stream()
                .map(year -> new Chart.Line(String.valueOf(year.year()), List.of(year.uses())))
                .toList();
        return Map.of(
                "chartOfTasks",
                new Chart(WIDTH, TASKS, legend, tasks),
                "chartOfYears",
                new Chart(WIDTH, YEARS, List.of(), years));
    }

    private static Chart.Line line(TaskSum task) {
        return new Chart.Line(task.code(), List.of((long) task.submitted().uses(), (long)
                task.evidence().uses()));
    }

    /** Returns the time of its content. */
    Instant at() {
        return report.submission().submittedAt();
    }
}
