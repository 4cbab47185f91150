package vn.lantoa.distribution.subscription;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.delivery.SubscriptionState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;

/** Holds a subscription's lane until it is resumed. */
@Stateless
public class PauseSubscription {
    @Inject
    SubscriptionDesk desk;

    @Inject
    Subscriptions subscriptions;

    public void call(Actor by, SubscriptionId id) {
        var subscription = desk.getLocked(by, id);
        if (!subscription.state().mayBecome(SubscriptionState.PAUSED))
            throw new Conflict("subscription-is-" + subscription.state().wire(), "subscription:" + id);
        subscriptions.move(id, SubscriptionState.PAUSED, "asked");
        desk.record(by, "subscription-paused", subscription);
    }
}
