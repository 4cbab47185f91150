package vn.lantoa.web.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.lantoa.platform.MeasureLine;
import vn.lantoa.web.page.PageWords;

/**
 * A measure as the operator's page shows it, with values as text.
 *
 * @param now current value; empty if there is none
 */
public record MeasureRow(MeasureLine line, String now, String threshold) {
    static MeasureRow of(MeasureLine line, PageWords words) {
        var measure = line.measure();
        var present = line.now();
        return new MeasureRow(
                line,
                present == null ? "" : written(line, present, words),
                measure.hasThreshold() ? written(line, measure.threshold(), words) : "");
    }

    private static String written(MeasureLine line, double value, PageWords words) {
        var rounded = BigDecimal.valueOf(value).setScale(value < 10 ? 1 : 0, RoundingMode.HALF_UP);
        return words.text("measure-unit." + line.measure().unit(), words.amount(rounded));
    }
}
