package vn.lantoa.bulletin.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.Bulletins;
import vn.lantoa.distribution.notification.PartnerWebhooks;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.outlet.Outlets;

/** Tells every partner who brings such bulletins to people, by webhooks; one without finds them by asking. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TellOutlets {
    @Inject
    Bulletins bulletins;

    @Inject
    Outlets outlets;

    @Inject
    PartnerWebhooks webhooks;

    @Inject
    HubAddress hub;

    @Inject
    Clock clock;

    public void tell(BulletinId id, String what, Instant at) {
        var body = BulletinEvent.of(id, what, at, hub);
        int unreached = 0;
        // the others are told all the same; the outbox comes again for those that could not be reached
        for (var partner : outlets.having(bulletins.get(id).kind().medium().outlet(), clock.instant()))
            unreached += webhooks.tell(partner.id(), BulletinEvent.idOf(id, what), body);
        if (unreached > 0) throw new IllegalStateException("not reached by bulletin " + id + ": " + unreached);
    }
}
