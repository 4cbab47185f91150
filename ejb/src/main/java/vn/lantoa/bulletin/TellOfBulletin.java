package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import vn.lantoa.distribution.delivery.CloudEvent;
import vn.lantoa.distribution.delivery.PartnerMessages;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;

/**
 * Notifies partners by webhook of new and withdrawn bulletins that they broadcast. The CloudEvents have the types
 * {@code vn.lantoa.bulletin.released} and {@code vn.lantoa.bulletin.withdrawn} and contain only the address of details.
 * A partner without a webhook has to poll.
 */
@ApplicationScoped
@HandlerOptions(formerNames = "TellOfWithdrawnBulletin")
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TellOfBulletin implements EventHandler<BulletinMoved> {
    /** The bulletin must be broadcast. */
    static final String RELEASED = "released";

    /** The bulletin must no longer be broadcast. */
    static final String WITHDRAWN = "withdrawn";

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
    public void on(BulletinMoved event) {
        var bulletin = bulletins.get(event.bulletin());
        var isOut = event instanceof BulletinOut;
        // the withdrawal has its own event
        if (isOut && bulletin.progress().state() == BulletinState.WITHDRAWN) return;
        var what = isOut ? RELEASED : WITHDRAWN;
        var body = event(bulletin.id(), what, event.at());
        int unreached = 0;
        // notifies all partners first; the outbox then retries for those that were unreachable
        for (var partner : outlets.having(bulletin.kind().medium().outlet(), clock.instant()))
            unreached += webhooks.tell(partner.id(), idOf(bulletin.id(), what), body);
        if (unreached > 0)
            throw new IllegalStateException("bulletin " + bulletin.id() + ": failed webhooks: " + unreached);
    }

    /** Returns the {@code webhook-id}; each event occurs at most once per bulletin. */
    static String idOf(BulletinId bulletin, String what) {
        return "bulletin-" + bulletin + "-" + what;
    }

    private byte[] event(BulletinId bulletin, String what, Instant at) {
        var data = new Data(
                bulletin.toString(), hub.of("/api/v1/bulletins/" + bulletin).toString());
        return CloudEvent.of(
                        hub, idOf(bulletin, what), "vn.lantoa.bulletin." + what, at, bulletin.toString(), null, data)
                .bytes();
    }

    /** Id and address of the bulletin. */
    public record Data(String id, String bulletin) {}
}
