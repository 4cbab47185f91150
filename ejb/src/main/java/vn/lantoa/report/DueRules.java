package vn.lantoa.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Rules for reminding units of their reports. Pure. */
final class DueRules {
    /** Days before the last day in time on which reminders are due, nearest first. */
    private static final List<Integer> DAYS = List.of(1, 7, 14, 30);

    private DueRules() {}

    /**
     * Returns the reminder due today, as days before the last day in time: only the nearest if earlier ones were
     * missed, and none after the last day.
     */
    static Optional<Integer> reminderOn(LocalDate today, LocalDate lastOn) {
        var left = ChronoUnit.DAYS.between(today, lastOn);
        return left < 0
                ? Optional.empty()
                : DAYS.stream().filter(days -> left <= days).findFirst();
    }
}
