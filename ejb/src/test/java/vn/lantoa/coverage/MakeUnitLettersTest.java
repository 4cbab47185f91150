package vn.lantoa.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.outbox.RecordedOutbox;

class MakeUnitLettersTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final RecordedOutbox outbox = new RecordedOutbox();
    private final Set<LocalDate> begun = new HashSet<>();

    @Test
    void a_week_is_reported_once_on_the_next_morning_by_the_provinces_clock() {
        // polls every hour, for two weeks
        for (int hour = 0; hour < 24 * 14; hour++) {
            at(MONDAY.atStartOfDay(ZONE).toInstant().plusSeconds(3600L * hour)).call();
            at(MONDAY.atStartOfDay(ZONE).toInstant().plusSeconds(3600L * hour)).call();
        }

        assertThat(outbox.events(UnitLetterMade.class))
                .extracting(one -> one.week() + " " + one.at().atZone(ZONE).toLocalDateTime())
                .containsExactly("2026-11-16 2026-11-23T07:00", "2026-11-23 2026-11-30T07:00");
    }

    @Test
    void a_hub_that_was_down_sends_the_last_weeks_letter_when_back_but_not_at_night() {
        var thursday = MONDAY.plusDays(3);

        assertThat(at(thursday.atTime(LocalTime.of(20, 0)).atZone(ZONE).toInstant())
                        .call())
                .isZero();
        assertThat(at(thursday.atTime(LocalTime.of(19, 59)).atZone(ZONE).toInstant())
                        .call())
                .isEqualTo(1);
    }

    private MakeUnitLetters at(Instant now) {
        var make = new MakeUnitLetters();
        make.letters = new UnitLetters() {
            @Override
            List<OrganisationId> begin(LetterWeek week, LocalDate today, Instant at) {
                return begun.add(week.first()) ? List.of(new OrganisationId(new UUID(0, 1))) : List.of();
            }
        };
        make.outbox = outbox;
        make.clock = Clock.fixed(now, ZONE);
        return make;
    }
}
