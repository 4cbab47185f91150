package vn.lantoa.coverage.letter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The week that a letter is about.
 *
 * @param first its Monday
 */
record LetterWeek(LocalDate first) {
    /** The last whole week before this day. */
    static LetterWeek before(LocalDate today) {
        return new LetterWeek(
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1));
    }

    /** Its Sunday. */
    LocalDate last() {
        return first.plusDays(6);
    }
}
