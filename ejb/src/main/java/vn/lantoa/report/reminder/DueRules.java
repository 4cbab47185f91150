package vn.lantoa.report.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The rules for reminding units of their reports. Pure. */
final class DueRules {
    /** The days before the last one in time on which there is a reminder, the nearest first. */
    private static final List<Integer> DAYS = List.of(1, 7, 14, 30);

    private DueRules() {}

    /**
     * The reminder of this day, by its days before the last one in time: the nearest alone, however late one looks, and
     * none any more when that day is over.
     */
    static Optional<Integer> reminderOn(LocalDate today, LocalDate lastOn) {
        var left = ChronoUnit.DAYS.between(today, lastOn);
        return left < 0
                ? Optional.empty()
                : DAYS.stream().filter(days -> left <= days).findFirst();
    }
}
