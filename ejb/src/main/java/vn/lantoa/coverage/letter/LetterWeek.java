package vn.lantoa.coverage.letter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/**
 * The week that a letter is about.
 *
 * @param first its Monday
 */
record LetterWeek(LocalDate first) {
    // nobody is written to at night
    private static final LocalTime FROM = LocalTime.of(7, 0);
    private static final LocalTime UNTIL = LocalTime.of(20, 0);

    /** The last whole week before this day. */
    static LetterWeek before(LocalDate today) {
        return new LetterWeek(
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1));
    }

    /** True if it is an hour at which letters are written, by the province's clock. */
    static boolean isHour(LocalDateTime now) {
        return !now.toLocalTime().isBefore(FROM) && now.toLocalTime().isBefore(UNTIL);
    }

    /** Its Sunday. */
    LocalDate last() {
        return first.plusDays(6);
    }
}
