package vn.lantoa.web.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A horizontal bar chart as rectangles of an SVG; a table beside it shows the numbers.
 *
 * @param height height of the chart
 */
public record BarChart(int height, List<Line> lines) {
    /** Width of the longest bar. */
    private static final int WIDTH = 240;

    private static final int BAR = 8;
    private static final int GAP = 6;

    /** The bars of one item with its label; {@code y} is the position of the label. */
    public record Line(String label, int y, List<Bar> bars) {}

    /** A bar of the chart. */
    public record Bar(int y, int width) {}

    /** The values of one item; all items have the same number of values. */
    public record Values(String label, List<Long> of) {
        static Values of(String label, long... values) {
            return new Values(label, LongStream.of(values).boxed().toList());
        }
    }

    /** Returns the chart of these values; the greatest has the longest bar. */
    public static BarChart of(List<Values> all) {
        var most = all.stream()
                .flatMapToLong(one -> one.of().stream().mapToLong(Long::longValue))
                .max()
                .orElse(0);
        var each = all.isEmpty() ? 0 : all.get(0).of().size() * BAR + GAP;
        var lines = IntStream.range(0, all.size())
                .mapToObj(i -> line(all.get(i), i * each, most))
                .toList();
        return new BarChart(all.size() * each, lines);
    }

    private static Line line(Values values, int top, long most) {
        var widths = LongStream.of(
                        values.of().stream().mapToLong(Long::longValue).toArray())
                .map(value -> most == 0 ? 0 : Math.round((double) value * WIDTH / most))
                .toArray();
        var bars = IntStream.range(0, widths.length)
                .mapToObj(i -> new Bar(top + i * BAR, Math.toIntExact(widths[i])))
                .toList();
        return new Line(values.label(), top + widths.length * BAR - 1, bars);
    }
}
