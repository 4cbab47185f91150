package vn.lantoa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.lantoa.coverage.CoverageTotals.TaskAmount;
import vn.lantoa.report.ReportContent.Figures;

/** Submitted figures, read from the submissions; the test defines shared proofs and indicators. */
final class InMemoryFigures extends SubmittedFigures {
    final List<Shared> shared = new ArrayList<>();
    final List<Measured> measured = new ArrayList<>();
    private final InMemoryReports reports;

    InMemoryFigures(InMemoryReports reports) {
        this.reports = reports;
    }

    @Override
    public List<Row> of(int first, int last) {
        return reports.handedIn().entrySet().stream()
                .filter(one ->
                        one.getKey().key().year() >= first && one.getKey().key().year() <= last)
                .map(InMemoryFigures::row)
                .toList();
    }

    @Override
    List<Shared> shared(int year) {
        return List.copyOf(shared);
    }

    @Override
    public List<TaskAmount> amounts(int year) {
        return reports.handedIn().entrySet().stream()
                .filter(one -> one.getKey().key().year() == year)
                .flatMap(one -> figures(one.getValue()).entrySet().stream()
                        .flatMap(figures -> figures.getValue().amounts().stream()
                                .map(amount ->
                                        new TaskAmount(one.getKey().key().organisation(), figures.getKey(), amount))))
                .toList();
    }

    @Override
    List<Measured> indicators(int year) {
        return List.copyOf(measured);
    }

    /** The figures by task, with the total. */
    private static Map<String, Figures> figures(ReportSubmission submission) {
        var content = ReportContent.read(submission.content());
        var figures = new TreeMap<String, Figures>();
        if (content.total() != null) figures.put("", content.total());
        content.tasks().forEach(task -> figures.put(task.code(), task.figures()));
        return figures;
    }

    private static Row row(Map.Entry<UnitReport, ReportSubmission> submitted) {
        var figures = figures(submitted.getValue());
        return new Row(
                submitted.getKey().key().organisation(),
                submitted.getKey().key().year(),
                List.copyOf(figures.keySet()),
                figures.values().stream().map(Figures::uses).toList(),
                figures.values().stream().map(Figures::declared).toList(),
                figures.values().stream()
                        .map(one -> Objects.requireNonNullElse(one.proven(), 0))
                        .toList());
    }
}
