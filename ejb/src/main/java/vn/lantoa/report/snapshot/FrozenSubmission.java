package vn.lantoa.report.snapshot;

import java.util.List;
import java.util.Map;
import vn.lantoa.coverage.Amount;
import vn.lantoa.report.SubmittedFigures;

/** The figures that a unit had submitted when a consolidated report was frozen. */
public record FrozenSubmission(String unit, List<Figure> tasks) {
    /** The figures of a task; the empty task is the total. */
    public record Figure(String task, int uses, int declared, int proven, List<Amount> amounts) {}

    static FrozenSubmission of(String unit, SubmittedFigures.Row row, Map<String, List<Amount>> amounts) {
        return new FrozenSubmission(
                unit,
                row.figures().stream()
                        .map(one -> new Figure(
                                one.task(),
                                one.uses(),
                                one.declared(),
                                one.proven(),
                                amounts.getOrDefault(one.task(), List.of())))
                        .toList());
    }
}
