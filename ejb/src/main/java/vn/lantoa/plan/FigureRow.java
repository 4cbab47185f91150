package vn.lantoa.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Figure of an indicator, measured by a third party.
 *
 * @param source the person or institution that measured the figure, and the method
 * @param address where the figure is published; empty if it is not
 */
public record FigureRow(String indicator, LocalDate measuredOn, String source, BigDecimal percent, String address) {
    /** Returns whether both figures have the same indicator, day and source. */
    boolean isOfTheSame(FigureRow other) {
        return indicator.equals(other.indicator) && measuredOn.equals(other.measuredOn) && source.equals(other.source);
    }

    /** Returns true if the figures are equal. */
    boolean saysTheSame(FigureRow other) {
        return isOfTheSame(other) && percent.compareTo(other.percent) == 0 && address.equals(other.address);
    }
}
