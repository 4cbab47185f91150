package vn.lantoa.web.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sparkline of values over time, as the points of an SVG of 160 by 36.
 *
 * @param points points of the line; empty for no values
 * @param threshold height of the threshold line; null if there is no threshold or it is out of range
 */
public record Sparkline(String points, @Nullable String threshold) {
    private static final double WIDTH = 160;
    private static final double HEIGHT = 32;
    private static final double MARGIN = 2;

    /** Returns the line of these values, from left to right, on a scale from zero. */
    public static Sparkline of(List<? extends Number> values) {
        return of(values, Double.NaN);
    }

    /** Returns the line of the values with a threshold, which is not drawn if it is far above all values. */
    public static Sparkline of(List<? extends Number> values, double threshold) {
        if (values.isEmpty()) return new Sparkline("", null);
        double most = values.stream().mapToDouble(Number::doubleValue).max().orElse(0);
        boolean near = Double.isFinite(threshold) && threshold <= most * 4;
        double top = Math.max(near ? Math.max(most, threshold) : most, 1e-9);
        // a single value is drawn as a horizontal line
        var drawn = values.size() == 1 ? List.of(values.get(0), values.get(0)) : values;
        double step = WIDTH / (drawn.size() - 1);
        var points = IntStream.range(0, drawn.size())
                .mapToObj(i -> number(i * step) + "," + y(drawn.get(i).doubleValue(), top))
                .collect(Collectors.joining(" "));
        return new Sparkline(points, near ? y(threshold, top) : null);
    }

    private static String y(double value, double top) {
        return number(MARGIN + HEIGHT - HEIGHT * Math.min(1, Math.max(0, value / top)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
