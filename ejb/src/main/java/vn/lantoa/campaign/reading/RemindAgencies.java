package vn.lantoa.campaign.reading;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import vn.lantoa.kernel.LetterHours;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.outbox.Outbox;

/** Reminds agencies of requested items, only within the {@link LetterHours} and once per stage. */
@UseCase
public class RemindAgencies {
    @Inject
    Clock clock;

    @Inject
    Reminders reminders;

    @Inject
    ZoneId zone;

    @Inject
    Outbox outbox;

    /** Sends due reminders; returns their number. */
    @Recurring("PT10M")
    public int call() {
        var now = clock.instant();
        var local = LocalDateTime.ofInstant(now, zone);
        if (!LetterHours.hold(local.toLocalTime())) return 0;
        var today = local.toLocalDate();
        int reminded = 0;
        for (var asked : reminders.askedUntil(today.plusDays(ReminderRules.FIRST))) {
            var dueOn = ReminderRules.dueOn(asked.set(), asked.out());
            var stage = ReminderRules.stageOf(dueOn, today);
            if (stage.isEmpty() || !reminders.begin(asked.item(), stage.get(), dueOn, now)) continue;
            outbox.append(new AssignmentReminded(asked.item(), stage.get(), dueOn.toString(), now));
            reminded++;
        }
        return reminded;
    }
}
