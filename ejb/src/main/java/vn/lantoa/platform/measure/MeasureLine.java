package vn.lantoa.platform.measure;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A measure of one subject on the operator's page.
 *
 * @param now the value now; none where nothing is measured any more
 * @param week the worst value of each four hours of the last week, the oldest first
 */
public record MeasureLine(Measure measure, String subject, @Nullable Double now, List<Double> week) {
    /** True if the present value wants an operator. */
    public boolean wants() {
        return now != null && measure.wants(now);
    }

    /** True if something wanted an operator within the week. */
    public boolean wanted() {
        return week.stream().anyMatch(measure::wants);
    }

    /** The worst value of the week and now. */
    public double worst() {
        var all = Stream.concat(week.stream(), Stream.ofNullable(now)).mapToDouble(Double::doubleValue);
        return (measure.moreIsGood() ? all.min() : all.max()).orElse(0);
    }
}
