package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.lantoa.organisation.credential.LockOutPolicy.Strikes;
import vn.lantoa.organisation.credential.Turns.TurnPolicy;

class TurnPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-28T01:00:00Z");
    private static final TurnPolicy POLICY = new TurnPolicy(3, Duration.ofSeconds(10), 5, Duration.ofMinutes(1));

    @Test
    void turns_begin_after_many_failures() {
        assertThat(POLICY.isCrowded(new Strikes(2, NOW, null), NOW)).isFalse();
        assertThat(POLICY.isCrowded(new Strikes(3, NOW, null), NOW)).isTrue();
    }

    @Test
    void resets_after_a_quiet_day() {
        assertThat(POLICY.isCrowded(new Strikes(9, NOW.minus(Duration.ofHours(25)), null), NOW))
                .isFalse();
    }

    @Test
    void networks_get_turns_in_order() {
        assertThat(POLICY.next(new Strikes(3, NOW, null), NOW)).isEqualTo(NOW);
        assertThat(POLICY.next(new Strikes(3, NOW, NOW), NOW)).isEqualTo(NOW.plusSeconds(10));
        assertThat(POLICY.next(new Strikes(3, NOW, NOW.plusSeconds(10)), NOW)).isEqualTo(NOW.plusSeconds(20));
    }

    @Test
    void a_request_long_after_the_last_one_does_not_wait() {
        assertThat(POLICY.next(new Strikes(3, NOW, NOW.minusSeconds(11)), NOW)).isEqualTo(NOW);
    }

    @Test
    void turns_become_rarer_under_a_long_attack() {
        assertThat(POLICY.next(new Strikes(5, NOW, NOW), NOW)).isEqualTo(NOW.plusSeconds(60));
    }
}
