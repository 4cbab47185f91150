package vn.lantoa.distribution.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.lantoa.organisation.partner.PartnerId;

class TakeAllowanceTest {
    private static final long MINUTE = 60_000;

    private final PartnerId partner = new PartnerId(UUID.randomUUID());
    private final TakeAllowance take = new TakeAllowance();

    @Test
    void requests_more_permits_when_its_share_is_used_up() {
        var portions = new ArrayDeque<>(List.of(
                new RateLimitGrant(2, 3, 1, MINUTE),
                new RateLimitGrant(1, 3, 0, MINUTE),
                new RateLimitGrant(0, 3, 0, MINUTE)));
        take.minutes = granting(portions::remove);

        assertThat(take.call(partner)).isEqualTo(new Allowance(true, 3, 2, 60));
        assertThat(take.call(partner)).isEqualTo(new Allowance(true, 3, 1, 60));
        assertThat(take.call(partner)).isEqualTo(new Allowance(true, 3, 0, 60));
        assertThat(take.call(partner).granted()).isFalse();
        // this minute is already counted: the empty queue would throw
        assertThat(take.call(partner).granted()).isFalse();
    }

    @Test
    void unused_permits_expire_with_the_minute() throws InterruptedException {
        var portions = new ArrayDeque<>(List.of(new RateLimitGrant(5, 5, 0, 20), new RateLimitGrant(5, 5, 0, MINUTE)));
        take.minutes = granting(portions::remove);
        take.call(partner);
        Thread.sleep(30);

        assertThat(take.call(partner).left()).isEqualTo(4);
        assertThat(portions).isEmpty();
    }

    @Test
    void partners_have_separate_limits() {
        take.minutes = granting(() -> new RateLimitGrant(1, 1, 0, MINUTE));
        take.call(partner);

        assertThat(take.call(new PartnerId(UUID.randomUUID())).granted()).isTrue();
    }

    private static PartnerMinutes granting(Supplier<RateLimitGrant> grants) {
        return new PartnerMinutes() {
            @Override
            public RateLimitGrant take(PartnerId partner) {
                return grants.get();
            }
        };
    }
}
