package vn.lantoa.report.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A figure of a report.
 *
 * @param name what it is of: {@code task/2.3/uses}
 * @param submitted as it was submitted
 * @param evidence as the evidence has it that is frozen with it, which may have gone on since
 */
public record ReportFigure(String name, long submitted, long evidence) {
    /** All figures that the one or the other has; what is missing is 0. */
    static List<ReportFigure> of(Map<String, Long> submitted, Map<String, Long> evidence) {
        var names = new TreeSet<>(submitted.keySet());
        names.addAll(evidence.keySet());
        var figures = new ArrayList<ReportFigure>();
        for (var name : names)
            figures.add(new ReportFigure(name, submitted.getOrDefault(name, 0L), evidence.getOrDefault(name, 0L)));
        return figures;
    }
}
