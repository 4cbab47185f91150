package vn.lantoa.report.document.typeset;

import java.util.List;

/**
 * A horizontal bar chart, sized in millimetres.
 *
 * @param legend meaning of each bar of a line; empty if every line has one bar
 */
public record Chart(int width, int height, List<String> legend, List<Line> lines) {
    public Chart {
        legend = List.copyOf(legend);
        lines = List.copyOf(lines);
    }

    /** The values of one item; all items have the same number of values. */
    public record Line(String label, List<Long> values) {
        public Line {
            values = List.copyOf(values);
        }
    }
}
