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
    void each_further_one_doubles_the_wait_up_to_the_longest() {
        assertThat(POLICY.waitAfter(3)).isEqualTo(Duration.ofSeconds(30));
        assertThat(POLICY.waitAfter(4)).isEqualTo(Duration.ofMinutes(1));
        assertThat(POLICY.waitAfter(5)).isEqualTo(Duration.ofMinutes(2));
        assertThat(POLICY.waitAfter(9)).isEqualTo(Duration.ofMinutes(15));
        assertThat(POLICY.waitAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void blocks_from_the_attempt_that_is_one_too_many_until_the_wait_is_over() {
        var strikes = POLICY.tried(new Strikes(2, NOW, null), NOW);

        assertThat(strikes.failures()).isEqualTo(3);
        assertThat(strikes.isBlockedAt(NOW.plusSeconds(29))).isTrue();
        assertThat(strikes.isBlockedAt(NOW.plusSeconds(30))).isFalse();
    }

    @Test
    void the_wait_over_does_not_make_it_forget() {
        var again = POLICY.tried(new Strikes(3, NOW, NOW.plusSeconds(30)), NOW.plusSeconds(31));

        assertThat(again.failures()).isEqualTo(4);
        assertThat(again.blockedUntil()).isEqualTo(NOW.plusSeconds(31 + 60));
    }

    @Test
    void forgets_after_a_quiet_time() {
        var later = NOW.plus(Duration.ofHours(1)).plusSeconds(1);

        assertThat(POLICY.tried(new Strikes(9, NOW, NOW.plusSeconds(900)), later))
                .isEqualTo(new Strikes(1, later, null));
    }

    @Test
    void a_right_password_forgives_an_address_its_own_attempt_only() {
        assertThat(POLICY.forgiven(new Strikes(5, NOW, NOW.plusSeconds(60))).failures())
                .isEqualTo(4);
        assertThat(POLICY.forgiven(new Strikes(5, NOW, NOW.plusSeconds(60))).isBlockedAt(NOW))
                .isTrue();
        assertThat(POLICY.forgiven(new Strikes(1, NOW, null)).failures()).isZero();
        assertThat(POLICY.forgiven(new Strikes(0, NOW, null)).failures()).isZero();
    }

    @Test
    void an_office_behind_one_address_is_slowed_later_than_one_login() {
        assertThat(LockOutPolicy.ADDRESS.free()).isGreaterThan(LockOutPolicy.LOGIN.free());
    }
}
