package vn.lantoa.sms.order;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.Lane;
import vn.lantoa.distribution.delivery.Outcome;
import vn.lantoa.distribution.delivery.SubscriptionState;
import vn.lantoa.distribution.subscription.SubscriptionView;
import vn.lantoa.distribution.subscription.Subscriptions;
import vn.lantoa.distribution.webhook.WebhookGateway;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.outbox.EventHandler;

/**
 * Tells the company of an order by its webhooks, signed with their secrets. The id is the order's: what is told twice is
 * known. What fails is tried again by the outbox; a company without a webhook finds its orders by asking.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TellOfOrder implements EventHandler<OrderPlaced> {
    @Inject
    Orders orders;

    @Inject
    Subscriptions subscriptions;

    @Inject
    WebhookGateway webhook;

    @Inject
    HubAddress hub;

    @Override
    public Class<OrderPlaced> event() {
        return OrderPlaced.class;
    }

    @Override
    public void on(OrderPlaced event) {
        var partner = orders.get(event.order()).sides().partner();
        for (var one : subscriptions.open(partner))
            if (one.channel() == Channel.WEBHOOK && one.state() == SubscriptionState.ACTIVE) tell(event, one);
    }

    private void tell(OrderPlaced event, SubscriptionView one) {
        // in the lane's name, but not in its place: an order waits for no asset
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
        var outcome = webhook.post(lane, event.order().toString(), OrderEvent.of(event, hub));
        if (outcome instanceof Outcome.Failed failed)
            throw new IllegalStateException("order " + event.order() + " was not taken: " + failed.said());
    }
}
