package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import vn.lantoa.distribution.delivery.PartnerMessages;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.outbox.EventHandler;

/**
 * Notifies partners by webhook of new and withdrawn bulletins that they broadcast. A partner without a webhook has to
 * poll.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class TellOfBulletin implements EventHandler<BulletinMoved> {
    @Inject
    Bulletins bulletins;

    @Inject
    Outlets outlets;

    @Inject
    PartnerMessages webhooks;

    @Inject
    HubAddress hub;

    @Inject
    Clock clock;

    @Override
    public Set<String> formerNames() {
        return Set.of("TellOfWithdrawnBulletin");
    }

    @Override
    public void on(BulletinMoved event) {
        var bulletin = bulletins.get(event.bulletin());
        var isOut = event instanceof BulletinOut;
        // the withdrawal has its own event
        if (isOut && bulletin.progress().state() == BulletinState.WITHDRAWN) return;
        tell(bulletin, isOut ? BulletinEvent.RELEASED : BulletinEvent.WITHDRAWN, event.at());
    }

    private void tell(BulletinView bulletin, String what, Instant at) {
        var body = BulletinEvent.of(bulletin.id(), what, at, hub);
        int unreached = 0;
        // notifies all partners first; the outbox then retries for those that were unreachable
        for (var partner : outlets.having(bulletin.kind().medium().outlet(), clock.instant()))
            unreached += webhooks.tell(partner.id(), BulletinEvent.idOf(bulletin.id(), what), body);
        if (unreached > 0)
            throw new IllegalStateException("bulletin " + bulletin.id() + ": failed webhooks: " + unreached);
    }
}
