package vn.lantoa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lantoa.report.ReportContent.TaskLine;

/** Submitted figures, read from the submissions; the test defines shared proofs. */
final class InMemoryFigures extends SubmittedFigures {
    final List<Shared> shared = new ArrayList<>();
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

    private static Row row(Map.Entry<UnitReport, ReportSubmission> submitted) {
        var tasks = ReportContent.read(submitted.getValue().content()).tasks();
        return new Row(
                submitted.getKey().key().organisation(),
                submitted.getKey().key().year(),
                tasks.stream().map(TaskLine::code).toList(),
                tasks.stream().map(task -> task.figures().uses()).toList(),
                tasks.stream().map(task -> task.figures().declared()).toList(),
                tasks.stream()
                        .map(task -> task.proofs().isEmpty()
                                ? ""
                                : task.proofs().get(0).strength())
                        .toList(),
                tasks.stream().map(task -> !task.text().isEmpty()).toList());
    }
}
