package vn.lantoa.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdaptiveRateLimiterTest {
    private static final long MILLI = 1_000_000;

    @Test
    void never_exceeds_the_rate_of_its_route() {
        var limiter = new AdaptiveRateLimiter(100, 0);
        int sent = 0;
        for (int milli = 0; milli <= 10_000; milli++) sent += limiter.take(50, milli * MILLI);

        assertThat(sent).isBetween(990, 1010);
    }

    @Test
    void returned_permits_can_be_used_again() {
        var limiter = new AdaptiveRateLimiter(1000, 0);
        int taken = limiter.take(10, 50 * MILLI);
        limiter.giveBack(taken);

        assertThat(taken).isEqualTo(10);
        assertThat(limiter.take(10, 50 * MILLI)).isEqualTo(10);
    }

    @Test
    void halves_its_rate_after_throttling_and_recovers() {
        var limiter = new AdaptiveRateLimiter(1000, 0);
        limiter.slower(0);
        limiter.slower(1);
        assertThat(limiter.rate()).isEqualTo(500);
        assertThat(limiter.take(10, 50 * MILLI)).isZero();
        assertThat(limiter.untilNext(50 * MILLI)).isEqualTo(50 * MILLI);

        limiter.taken(1000);
        assertThat(limiter.rate()).isEqualTo(1000);
    }

    @Test
    void never_stops_altogether() {
        var limiter = new AdaptiveRateLimiter(10, 0);
        for (int second = 1; second < 100; second++) limiter.slower(second * 1000 * MILLI);

        assertThat(limiter.rate()).isEqualTo(1);
        assertThat(limiter.take(1, 102_000 * MILLI)).isEqualTo(1);
    }
}
