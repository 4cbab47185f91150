package vn.lantoa.campaign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;

/**
 * Yearly date as written in the plan, with its meaning.
 *
 * @param firstYear first year of validity
 * @param lastYear last year of validity, or null for no end
 */
public record YearlyDate(int month, int day, Meaning meaning, int firstYear, @Nullable Integer lastYear) {
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    /** Returns the issues of the date: a day that does not exist in every year, or invalid years. */
    public Issues check() {
        var end = lastYear;
        return Issues.none()
                .when(!isOfEveryYear(), "day", "not-a-day-of-every-year")
                .when(firstYear < EARLIEST || firstYear > LATEST, "firstYear", "not-a-year")
                .when(end != null && (end < firstYear || end > LATEST), "lastYear", "not-a-year");
    }

    /** Returns the effective day: the date itself, or the day before it if the plan says "before" the date. */
    public MonthDay lastDay() {
        return MonthDay.from(in(firstYear));
    }

    /** Returns the effective day in that year. */
    public LocalDate in(int year) {
        var written = LocalDate.of(year, month, day);
        return meaning == Meaning.BEFORE ? written.minusDays(1) : written;
    }

    /** Returns the next effective days, from the given one on. */
    public List<LocalDate> next(LocalDate from, int most) {
        return IntStream.rangeClosed(Math.max(firstYear, from.getYear()), LATEST)
                .filter(year -> lastYear == null || year <= lastYear)
                .mapToObj(this::in)
                .filter(one -> !one.isBefore(from))
                .limit(most)
                .toList();
    }

    private boolean isOfEveryYear() {
        try {
            return !(month == 2 && day == 29)
                    && !(meaning == Meaning.BEFORE && (day == 1 && (month == 1 || month == 3)))
                    && MonthDay.of(month, day).isValidYear(EARLIEST + 1);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
