package vn.lantoa.report.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.report.consolidated.ConsolidatedContent.TaskSum;
import vn.lantoa.report.consolidated.SubmittedConsolidated;
import vn.lantoa.report.document.typeset.Chart;

/** A consolidated report as its documents show it. */
record ConsolidatedPaper(SubmittedConsolidated report) implements Printed {
    /** Sizes in millimetres: the width of the text, and at most a page; the DOCX template has the same sizes. */
    private static final int WIDTH = 160;

    private static final int TASKS = 190;
    private static final int YEARS = 45;

    @Override
    public String name() {
        var content = report.content();
        return "tong-hop-" + content.step() + "-" + content.year() + "-"
                + report.submission().number();
    }

    @Override
    public String template() {
        return "consolidated";
    }

    @Override
    public Instant at() {
        return report.submission().submittedAt();
    }

    @Override
    public String proofs() {
        return report.proofs();
    }

    @Override
    public Map<String, Object> model() {
        return ConsolidatedPaperModel.of(report);
    }

    @Override
    public Map<String, Chart> charts() {
        var figures = report.content().figures();
        var legend = Stream.of("submitted", "evidence")
                .map(name -> PaperWords.text("column." + name))
                .toList();
        return Map.of(
                "chartOfTasks",
                new Chart(
                        WIDTH,
                        TASKS,
                        legend,
                        figures.tasks().stream().map(ConsolidatedPaper::line).toList()),
                "chartOfYears",
                new Chart(
                        WIDTH,
                        YEARS,
                        List.of(),
                        figures.years().stream()
                                .map(year -> new Chart.Line(String.valueOf(year.year()), List.of(year.uses())))
                                .toList()));
    }

    @Override
    public byte[] workbook() {
        return ConsolidatedTable.workbook(report);
    }

    @Override
    public String csv() {
        return ConsolidatedTable.csv(report.content());
    }

    private static Chart.Line line(TaskSum task) {
        return new Chart.Line(task.code(), List.of((long) task.submitted().uses(), (long)
                task.evidence().uses()));
    }
}
