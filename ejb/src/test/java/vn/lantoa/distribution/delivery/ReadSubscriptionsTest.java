package vn.lantoa.distribution.delivery;

import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.organisation.partner.PartnerId;

class ReadSubscriptionsTest {
    @Test
    void only_sftp_subscriptions_have_a_key() {
        var partner = new PartnerId(UUID.randomUUID());
        for (var channel : Channel.values())
            if (channel != Channel.SFTP) {
                var subscription = new SubscriptionView(
                        SubscriptionId.random(),
                        partner,
                        channel,
                        "",
                        "",
                        SubscriptionState.ACTIVE,
                        null,
                        1,
                        0,
                        Instant.EPOCH,
                        0,
                        0,
                        0,
                        null,
                        false);
                assertRejected(() -> new ReadSubscriptions().dropKey(subscription), "channel not-a-drop");
            }
    }
}
