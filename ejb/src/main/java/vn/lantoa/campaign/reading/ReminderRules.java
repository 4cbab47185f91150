package vn.lantoa.campaign.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;

/** Rules for reminders to agencies. */
final class ReminderRules {
    /** The default number of days between the due day and the publication. */
    static final int DAYS_BEFORE = 7;

    /** The number of days before the due day at which reminders start. */
    static final int FIRST = 7;

    private static final int LAST = 2;
    private static final int ESCALATION = 3;

    private ReminderRules() {}

    /** Returns the due day of an item's production. */
    static LocalDate dueOn(@Nullable LocalDate set, LocalDateTime out) {
        return set == null ? out.toLocalDate().minusDays(DAYS_BEFORE) : set;
    }

    /** Returns the reminder stage on this day; empty if none is due. Missed stages are skipped. */
    static Optional<ReminderStage> stageOf(LocalDate dueOn, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, dueOn);
        if (days <= -ESCALATION) return Optional.of(ReminderStage.ESCALATED);
        if (days < 0) return Optional.of(ReminderStage.OVERDUE);
        if (days <= LAST) return Optional.of(ReminderStage.DAYS);
        return days <= FIRST ? Optional.of(ReminderStage.WEEK) : Optional.empty();
    }

    /** Returns the issues of a due day. */
    static Issues check(@Nullable LocalDate day, LocalDateTime out, LocalDate today) {
        return Issues.none()
                .when(day != null && day.isAfter(out.toLocalDate()), "dueOn", "after-its-time")
                .when(day != null && day.isBefore(today), "dueOn", "in-the-past");
    }
}
