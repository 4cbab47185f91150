package vn.lantoa.campaign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.outbox.RecordedOutbox;

class RemindAgenciesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate TENTH = LocalDate.of(2026, 10, 10);

    private final SettableClock clock = SettableClock.atNoon();
    private final RecordedOutbox outbox = new RecordedOutbox();
    private final InMemoryReminders reminders = new InMemoryReminders();
    private final RemindAgencies remind = useCase();

    @Test
    void each_reminder_from_a_week_before_to_the_escalation_is_sent_once() {
        reminders.asked.add(
                new Reminders.RequestedItem(new CampaignItemId(UUID.randomUUID()), null, TENTH.atTime(8, 0)));

        // polls every hour, for a month
        for (int hour = 0; hour < 24 * 30; hour++) {
            clock.setTo(at(LocalDate.of(2026, 9, 20)).plusSeconds(3600L * hour));
            remind.call();
            remind.call();
        }

        assertThat(outbox.events(AssignmentReminded.class))
                .extracting(AssignmentReminded::stage)
                .containsExactly(
                        ReminderStage.WEEK, ReminderStage.DAYS, ReminderStage.OVERDUE, ReminderStage.ESCALATED);
        assertThat(outbox.events(AssignmentReminded.class))
                .extracting(AssignmentReminded::at)
                .extracting(at -> at.atZone(ZONE).toLocalDateTime().toString())
                .containsExactly("2026-09-26T07:00", "2026-10-01T07:00", "2026-10-04T07:00", "2026-10-06T07:00");
    }

    @Test
    void a_late_run_sends_only_the_current_reminder() {
        reminders.asked.add(
                new Reminders.RequestedItem(new CampaignItemId(UUID.randomUUID()), null, TENTH.atTime(8, 0)));
        clock.setTo(at(TENTH).plusSeconds(9 * 3600));

        assertThat(remind.call()).isEqualTo(1);
        assertThat(remind.call()).isZero();
        assertThat(outbox.events(AssignmentReminded.class))
                .singleElement()
                .extracting(AssignmentReminded::stage)
                .isEqualTo(ReminderStage.ESCALATED);
    }

    @Test
    void a_changed_due_day_restarts_the_reminders() {
        var item = new CampaignItemId(UUID.randomUUID());
        reminders.asked.add(
                new Reminders.RequestedItem(item, TENTH, TENTH.plusDays(5).atTime(8, 0)));
        clock.setTo(at(TENTH.minusDays(1)).plusSeconds(9 * 3600));
        assertThat(remind.call()).isEqualTo(1);
        reminders.asked.clear();
        reminders.asked.add(new Reminders.RequestedItem(
                item, TENTH.plusDays(1), TENTH.plusDays(5).atTime(8, 0)));

        assertThat(remind.call()).isEqualTo(1);
    }

    private RemindAgencies useCase() {
        var useCase = new RemindAgencies();
        useCase.reminders = reminders;
        useCase.outbox = outbox;
        useCase.zone = ZONE;
        useCase.clock = clock;
        return useCase;
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private static final class InMemoryReminders extends Reminders {
        private final List<RequestedItem> asked = new ArrayList<>();
        private final Set<String> reminded = new HashSet<>();

        @Override
        public List<RequestedItem> askedUntil(LocalDate day) {
            return asked;
        }

        @Override
        public boolean begin(CampaignItemId item, ReminderStage stage, LocalDate dueOn, Instant now) {
            return reminded.add(item + "/" + stage + "/" + dueOn);
        }
    }
}
