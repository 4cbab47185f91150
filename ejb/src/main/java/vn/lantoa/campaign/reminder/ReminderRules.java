package vn.lantoa.campaign.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;

/** The rules for reminding agencies. Pure. */
final class ReminderRules {
    /** The usual number of days before the item is to be out, where nobody has set a day. */
    static final int DAYS_BEFORE = 7;

    /** The number of days before the day from which on there is a reminder. */
    static final int FIRST = 7;

    private static final int LAST = 2;
    private static final int ESCALATION = 3;

    private ReminderRules() {}

    /** The day by which it is to be made. */
    static LocalDate dueOn(@Nullable LocalDate set, LocalDateTime out) {
        return set == null ? out.toLocalDate().minusDays(DAYS_BEFORE) : set;
    }

    /** The reminder for this day: one thing, however late one looks. */
    static Optional<ReminderStage> stageOf(LocalDate dueOn, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, dueOn);
        if (days <= -ESCALATION) return Optional.of(ReminderStage.ESCALATED);
        if (days < 0) return Optional.of(ReminderStage.OVERDUE);
        if (days <= LAST) return Optional.of(ReminderStage.DAYS);
        return days <= FIRST ? Optional.of(ReminderStage.WEEK) : Optional.empty();
    }

    /** The issues of such a day. */
    static Issues check(@Nullable LocalDate day, LocalDateTime out, LocalDate today) {
        return Issues.none()
                .when(day != null && day.isAfter(out.toLocalDate()), "dueOn", "after-its-time")
                .when(day != null && day.isBefore(today), "dueOn", "in-the-past");
    }
}
