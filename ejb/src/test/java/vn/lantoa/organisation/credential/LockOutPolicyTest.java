package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.lantoa.organisation.credential.LockOutPolicy.Strikes;

class LockOutPolicyTest {
    private static final Instant NOW = Instant.parse("2026-10-10T05:00:00Z");
    private static final LockOutPolicy POLICY =
            new LockOutPolicy(3, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(1));

    @Test
    void the_first_attempts_cost_no_wait() {
        assertThat(POLICY.waitAfter(0)).isZero();
        assertThat(POLICY.waitAfter(2)).isZero();
    }

    @Test
    void each_further_attempt_doubles_the_wait_up_to_a_maximum() {
        assertThat(POLICY.waitAfter(3)).isEqualTo(Duration.ofSeconds(30));
        assertThat(POLICY.waitAfter(4)).isEqualTo(Duration.ofMinutes(1));
        assertThat(POLICY.waitAfter(5)).isEqualTo(Duration.ofMinutes(2));
        assertThat(POLICY.waitAfter(9)).isEqualTo(Duration.ofMinutes(15));
        assertThat(POLICY.waitAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void blocks_from_the_first_attempt_over_the_limit_until_the_wait_ends() {
        var strikes = POLICY.tried(new Strikes(2, NOW, null), NOW);

        assertThat(strikes.failures()).isEqualTo(3);
        assertThat(strikes.isBlockedAt(NOW.plusSeconds(29))).isTrue();
        assertThat(strikes.isBlockedAt(NOW.plusSeconds(30))).isFalse();
    }

    @Test
    void the_counter_survives_the_end_of_a_wait() {
        var again = POLICY.tried(new Strikes(3, NOW, NOW.plusSeconds(30)), NOW.plusSeconds(31));

        assertThat(again.failures()).isEqualTo(4);
        assertThat(again.blockedUntil()).isEqualTo(NOW.plusSeconds(31 + 60));
    }

    @Test
    void resets_after_a_quiet_period() {
        var later = NOW.plus(Duration.ofHours(1)).plusSeconds(1);

        assertThat(POLICY.tried(new Strikes(9, NOW, NOW.plusSeconds(900)), later))
                .isEqualTo(new Strikes(1, later, null));
    }

    @Test
    void a_correct_password_removes_only_its_own_attempt_from_the_network() {
        assertThat(POLICY.forgiven(new Strikes(5, NOW, NOW.plusSeconds(60))).failures())
                .isEqualTo(4);
        assertThat(POLICY.forgiven(new Strikes(5, NOW, NOW.plusSeconds(60))).isBlockedAt(NOW))
                .isTrue();
        assertThat(POLICY.forgiven(new Strikes(1, NOW, null)).failures()).isZero();
        assertThat(POLICY.forgiven(new Strikes(0, NOW, null)).failures()).isZero();
    }

    @Test
    void networks_have_a_higher_limit_than_logins() {
        assertThat(LockOutPolicy.ADDRESS.free()).isGreaterThan(LockOutPolicy.LOGIN.free());
    }
}
