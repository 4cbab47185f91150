package vn.lantoa.campaign.ical;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.model.Recur;

/**
 * Recurrence rule for days of the year (RFC 5545, 3.3.10).
 *
 * @param text {@code FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=10}; empty if the day does not recur
 * @param except excluded days (EXDATE)
 */
public record YearlyRule(String text, Set<LocalDate> except) {
    private static final int YEARS_AHEAD = 20;

    /** Returns the next days from the given day on, in order; empty if there is no rule. */
    public List<LocalDate> next(LocalDate from, int most) {
        if (text.isEmpty()) return List.of();
        // the seed is the base of the recurrence; the first day of a leap year precedes every day of the year
        var seed = LocalDate.of(2000, 1, 1);
        return new Recur<LocalDate>(text)
                .getDates(seed, from, from.plusYears(YEARS_AHEAD)).stream()
                        .filter(day -> !except.contains(day))
                        .limit(most)
                        .toList();
    }
}
