package vn.lantoa.distribution.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.Lane;
import vn.lantoa.distribution.delivery.Outcome;
import vn.lantoa.distribution.webhook.WebhookGateway;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Tells a partner something by each of its webhooks, signed with that one's secret: what waits in the lanes is about assets
 * and in order, this waits for nothing. What was taken or refused is not sent again; a partner without a webhook finds by
 * asking what there is.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class PartnerWebhooks {
    @Inject
    UnsettledLanes lanes;

    @Inject
    WebhookGateway webhook;

    @Inject
    NotificationLog log;

    /**
     * Tells the partner.
     *
     * @param message the {@code webhook-id}: a repetition is known by it
     * @return how many webhooks could not be reached: the caller fails then, so that the outbox tries again
     */
    public int tell(PartnerId partner, String message, byte[] body) {
        return (int) lanes.of(partner, Channel.WEBHOOK, message).stream()
                .filter(lane -> post(lane, message, body) instanceof Outcome.Failed)
                .count();
    }

    private Outcome post(Lane lane, String message, byte[] body) {
        var outcome = webhook.post(lane, message, body);
        log.record(lane.subscription(), message, outcome);
        return outcome;
    }
}
