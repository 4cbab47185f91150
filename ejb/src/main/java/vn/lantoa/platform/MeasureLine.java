package vn.lantoa.platform;

import org.jspecify.annotations.Nullable;

/**
 * Measure of one subject on the operator's page.
 *
 * @param now the current value; null if the measure was not read
 */
public record MeasureLine(Measure measure, String subject, @Nullable Double now) {
    /** Returns true if an operator must act at the current value. */
    public boolean wants() {
        return now != null && measure.wants(now);
    }
}
