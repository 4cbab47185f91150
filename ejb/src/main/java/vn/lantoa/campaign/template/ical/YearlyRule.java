package vn.lantoa.campaign.template.ical;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.model.Recur;

/**
 * A rule of RFC 5545, 3.3.10, that names days of the year.
 *
 * @param text {@code FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=10}; empty for a thing that does not come back by itself
 * @param except days on which it is not kept (EXDATE)
 */
public record YearlyRule(String text, Set<LocalDate> except) {
    private static final int YEARS_AHEAD = 20;

    public YearlyRule {
        except = Set.copyOf(except);
    }

    /** The next days from this one on, in order; none where there is no rule. */
    public List<LocalDate> next(LocalDate from, int most) {
        if (text.isEmpty()) return List.of();
        // the seed is what the rule is reckoned from: a leap year's first day has every day of the year after it
        var seed = LocalDate.of(2000, 1, 1);
        return new Recur<LocalDate>(text)
                .getDates(seed, from, from.plusYears(YEARS_AHEAD)).stream()
                        .filter(day -> !except.contains(day))
                        .limit(most)
                        .toList();
    }
}
