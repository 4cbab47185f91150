package vn.lantoa.report.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A figure of a report.
 *
 * @param name name of the figure: {@code task/2.3/uses}
 * @param submitted submitted value
 * @param evidence value by the frozen evidence, which may be newer than the submission
 */
public record ReportFigure(String name, long submitted, long evidence) {
    /** Returns all figures in either map; a missing value is 0. */
    static List<ReportFigure> of(Map<String, Long> submitted, Map<String, Long> evidence) {
        var names = new TreeSet<>(submitted.keySet());
        names.addAll(evidence.keySet());
        var figures = new ArrayList<ReportFigure>();
        for (var name : names)
            figures.add(new ReportFigure(name, submitted.getOrDefault(name, 0L), evidence.getOrDefault(name, 0L)));
        return figures;
    }
}
