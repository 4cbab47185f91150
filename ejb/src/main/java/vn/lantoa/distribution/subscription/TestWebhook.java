package vn.lantoa.distribution.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import vn.lantoa.distribution.delivery.Lane;
import vn.lantoa.distribution.delivery.Outcome;
import vn.lantoa.kernel.HubAddress;

/** Sender of test events of type {@code vn.lantoa.test}, signed like all others. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class TestWebhook {
    @Inject
    WebhookGateway gateway;

    @Inject
    HubAddress address;

    @Inject
    Clock clock;

    /** Posts one test event, without retries. */
    public Outcome send(Lane lane) {
        var id = UUID.randomUUID().toString();
        return gateway.post(lane, id, new WebhookEvent(address).test(id, clock.instant()));
    }
}
