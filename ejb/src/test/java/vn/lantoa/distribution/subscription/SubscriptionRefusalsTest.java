package vn.lantoa.distribution.subscription;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.partner.PartnerId;

/** Who may not subscribe for a partner, or see what it subscribed to. */
class SubscriptionRefusalsTest {
    private static final PartnerId PARTNER = new PartnerId(UUID.randomUUID());

    private final SubscriptionAccess access = new SubscriptionAccess();

    SubscriptionRefusalsTest() {
        access.access = new GrantedRoles();
    }

    @Test
    void nobody_subscribes_for_another() {
        var create = new CreateSubscription();
        create.access = access;
        var read = new ReadSubscriptions();
        read.access = access;

        for (var by : new Actor[] {Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID())}) {
            assertForbidden(() -> create.call(
                    new CreateSubscription.Command(by, PARTNER, Channel.WEBHOOK, "", "https://bao.example", "")));
            assertForbidden(() -> read.call(by, PARTNER));
        }
    }
}
