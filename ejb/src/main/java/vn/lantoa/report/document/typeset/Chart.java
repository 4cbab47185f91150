package vn.lantoa.report.document.typeset;

import java.util.List;

/**
 * A chart of bars that lie below each other, for a picture of this size in millimetres.
 *
 * @param legend what each bar of a line is of; empty where every line has one
 */
public record Chart(int width, int height, List<String> legend, List<Line> lines) {
    public Chart {
        legend = List.copyOf(legend);
        lines = List.copyOf(lines);
    }

    /** What is drawn of one thing: as many values as of each other. */
    public record Line(String label, List<Long> values) {
        public Line {
            values = List.copyOf(values);
        }
    }
}
