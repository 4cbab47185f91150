package vn.lantoa.distribution.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.organisation.partner.PartnerId;

class RateLimiterTest {
    private static final long MINUTE = 60_000;

    private final PartnerId partner = new PartnerId(UUID.randomUUID());
    private final RateLimiter rateLimiter = new RateLimiter();

    @Test
    void requests_more_permits_when_its_share_is_used_up() {
        var portions = new ArrayDeque<>(List.of(
                new RateLimitGrant(2, 3, 1, MINUTE),
                new RateLimitGrant(1, 3, 0, MINUTE),
                new RateLimitGrant(0, 3, 0, MINUTE)));

        assertThat(rateLimiter.spend(partner, portions::remove)).isEqualTo(new Allowance(true, 3, 2, 60));
        assertThat(rateLimiter.spend(partner, portions::remove)).isEqualTo(new Allowance(true, 3, 1, 60));
        assertThat(rateLimiter.spend(partner, portions::remove)).isEqualTo(new Allowance(true, 3, 0, 60));
        assertThat(rateLimiter.spend(partner, portions::remove).granted()).isFalse();
        // this minute is already counted: the empty queue would throw
        assertThat(rateLimiter.spend(partner, portions::remove).granted()).isFalse();
    }

    @Test
    void unused_permits_expire_with_the_minute() throws InterruptedException {
        var portions = new ArrayDeque<>(List.of(new RateLimitGrant(5, 5, 0, 20), new RateLimitGrant(5, 5, 0, MINUTE)));
        rateLimiter.spend(partner, portions::remove);
        Thread.sleep(30);

        assertThat(rateLimiter.spend(partner, portions::remove).left()).isEqualTo(4);
        assertThat(portions).isEmpty();
    }

    @Test
    void partners_have_separate_limits() {
        rateLimiter.spend(partner, () -> new RateLimitGrant(1, 1, 0, MINUTE));

        assertThat(rateLimiter
                        .spend(new PartnerId(UUID.randomUUID()), () -> new RateLimitGrant(1, 1, 0, MINUTE))
                        .granted())
                .isTrue();
    }
}
