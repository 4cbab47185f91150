package vn.lantoa.platform;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measure of one subject on the operator's page.
 *
 * @param now the current value; null if it is no longer measured
 * @param week the worst value of each four hours of the last week, oldest first
 */
public record MeasureLine(Measure measure, String subject, @Nullable Double now, List<Double> week) {
    /** Returns true if an operator must act at the current value. */
    public boolean wants() {
        return now != null && measure.wants(now);
    }

    /** Returns true if the threshold was reached within the week. */
    public boolean wanted() {
        return week.stream().anyMatch(measure::wants);
    }

    /** Returns the worst value of the week, including the current one. */
    public double worst() {
        var all = Stream.concat(week.stream(), Stream.ofNullable(now)).mapToDouble(Double::doubleValue);
        return (measure.moreIsGood() ? all.min() : all.max()).orElse(0);
    }
}
