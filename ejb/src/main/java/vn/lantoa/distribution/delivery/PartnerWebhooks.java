package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Posts messages to all webhooks of a partner, each signed with the secret of its webhook. Messages are independent of
 * the ordered asset lanes and do not wait for them. Accepted or rejected messages are not resent. A partner without a
 * webhook has to poll.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class PartnerWebhooks {
    @Inject
    UnsettledLanes lanes;

    @Inject
    WebhookGateway webhook;

    @Inject
    Notifications log;

    /**
     * Posts the message.
     *
     * @param message the {@code webhook-id}, by which receivers deduplicate
     * @return the number of webhooks that could not be reached; the caller then fails, so that the outbox retries
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
