package vn.lantoa.coverage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The week of a letter.
 *
 * @param first the Monday
 */
record LetterWeek(LocalDate first) {
    /** Returns the last complete week before this day. */
    static LetterWeek before(LocalDate today) {
        return new LetterWeek(
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1));
    }

    /** Returns the Sunday. */
    LocalDate last() {
        return first.plusDays(6);
    }
}
