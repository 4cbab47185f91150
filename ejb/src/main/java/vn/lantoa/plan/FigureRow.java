package vn.lantoa.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure of an indicator that others have measured.
 *
 * @param source who measured it, and how
 * @param address where it can be looked up; empty where there is none
 */
public record FigureRow(String indicator, LocalDate measuredOn, String source, BigDecimal percent, String address) {
    /** True if both are the figure of one source and day. */
    boolean isOfTheSame(FigureRow other) {
        return indicator.equals(other.indicator) && measuredOn.equals(other.measuredOn) && source.equals(other.source);
    }

    /** True if it says nothing else. */
    boolean saysTheSame(FigureRow other) {
        return isOfTheSame(other) && percent.compareTo(other.percent) == 0 && address.equals(other.address);
    }
}
