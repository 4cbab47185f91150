package vn.lantoa.distribution.telling;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.Lane;
import vn.lantoa.distribution.delivery.Outcome;
import vn.lantoa.distribution.delivery.SubscriptionState;
import vn.lantoa.distribution.subscription.SubscriptionView;
import vn.lantoa.distribution.subscription.Subscriptions;
import vn.lantoa.distribution.webhook.WebhookGateway;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Tells a partner something by each of its webhooks, signed with that one's secret: what waits in the lanes is about assets
 * and in order, this waits for nothing. What was taken or refused is not sent again; a partner without a webhook finds by
 * asking what there is.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PartnerWebhooks {
    @Inject
    Subscriptions subscriptions;

    @Inject
    WebhookGateway webhook;

    @Inject
    Tellings tellings;

    @Inject
    TellingLedger ledger;

    /**
     * Tells it.
     *
     * @param message the {@code webhook-id}: what is told twice is known by it
     * @return how many webhooks could not be reached: whoever tells fails then, so that the outbox tries again
     */
    public int tell(PartnerId partner, String message, byte[] body) {
        var settled = tellings.of(List.of(message)).stream()
                .filter(one -> one.state().isFinal())
                .map(Telling::subscription)
                .toList();
        return (int) subscriptions.open(partner).stream()
                .filter(one -> one.channel() == Channel.WEBHOOK && one.state() == SubscriptionState.ACTIVE)
                // a portal's plugin knows of assets alone
                .filter(one -> !one.paired())
                .filter(one -> !settled.contains(one.id()))
                .filter(one -> post(one, message, body) instanceof Outcome.Failed)
                .count();
    }

    private Outcome post(SubscriptionView one, String message, byte[] body) {
        var lane = new Lane(
                one.id(),
                one.partner(),
                one.channel(),
                one.target(),
                "",
                one.generation(),
                subscriptions.rotatedAt(one.id()).orElse(null),
                UUID.randomUUID(),
                one.paired());
        var outcome = webhook.post(lane, message, body);
        ledger.record(one.id(), message, outcome);
        return outcome;
    }
}
