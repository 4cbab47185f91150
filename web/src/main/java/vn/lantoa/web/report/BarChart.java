package vn.lantoa.web.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Bars that lie below each other, as rectangles of an SVG; the numbers stand in a table beside it.
 *
 * @param height of the whole
 */
public record BarChart(int height, List<Line> lines) {
    /** The width of the longest bar. */
    private static final int WIDTH = 240;

    private static final int BAR = 8;
    private static final int GAP = 6;

    public BarChart {
        lines = List.copyOf(lines);
    }

    /** Bars of one thing, and its label; {@code y} is that of the label. */
    public record Line(String label, int y, List<Bar> bars) {
        public Line {
            bars = List.copyOf(bars);
        }
    }

    /** A bar. */
    public record Bar(int y, int width) {}

    /** What is drawn of one thing: as many values as of each other. */
    public record Values(String label, List<Long> of) {}

    /** The chart of these values, of which the greatest has the longest bar. */
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
