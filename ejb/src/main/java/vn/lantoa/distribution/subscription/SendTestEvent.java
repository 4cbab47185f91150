package vn.lantoa.distribution.subscription;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.Lane;
import vn.lantoa.distribution.delivery.Outcome;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.webhook.TestWebhook;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;

/** Sends an event about nothing to a webhook, so that its receiver can be tried out. Nothing is planned or kept. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SendTestEvent {
    @Inject
    SubscriptionDesk desk;

    @Inject
    Subscriptions subscriptions;

    @Inject
    TestWebhook webhook;

    /** Returns what became of it. */
    public Outcome call(Actor by, SubscriptionId id) {
        var subscription = desk.get(by, id);
        Issues.none()
                .when(subscription.channel() != Channel.WEBHOOK, "channel", "not-a-webhook")
                .throwIfAny();
        // in the lane's name, but not in its place: nobody holds a lease
        var lane = new Lane(
                id,
                subscription.partner(),
                subscription.channel(),
                subscription.target(),
                "",
                subscription.generation(),
                subscriptions.rotatedAt(id).orElse(null),
                UUID.randomUUID());
        return webhook.send(lane);
    }
}
