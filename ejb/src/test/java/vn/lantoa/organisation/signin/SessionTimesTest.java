package vn.lantoa.organisation.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTimesTest {
    private static final Instant START = Instant.parse("2026-10-10T01:00:00Z");
    private static final SessionTimes TIMES = new SessionTimes(Duration.ofHours(1), Duration.ofHours(12));

    @Test
    void ends_after_an_idle_hour() {
        var seen = START.plusSeconds(600);

        assertThat(TIMES.isLiveAt(START, seen, seen.plus(Duration.ofMinutes(59))))
                .isTrue();
        assertThat(TIMES.isLiveAt(START, seen, seen.plus(Duration.ofMinutes(60))))
                .isFalse();
    }

    @Test
    void ends_after_twelve_hours_however_busy() {
        var justSeen = START.plus(Duration.ofHours(12)).minusSeconds(1);

        assertThat(TIMES.isLiveAt(START, justSeen, justSeen)).isTrue();
        assertThat(TIMES.isLiveAt(START, justSeen, justSeen.plusSeconds(1))).isFalse();
    }

    @Test
    void the_last_use_is_recorded_at_most_once_a_minute() {
        assertThat(TIMES.isWorthNoting(START, START.plusSeconds(59))).isFalse();
        assertThat(TIMES.isWorthNoting(START, START.plusSeconds(60))).isTrue();
    }
}
