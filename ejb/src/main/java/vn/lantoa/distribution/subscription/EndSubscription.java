package vn.lantoa.distribution.subscription;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.delivery.SubscriptionState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;

/** Ends a subscription for good; what waits in it is not sent. */
@Stateless
public class EndSubscription {
    @Inject
    SubscriptionDesk desk;

    @Inject
    Subscriptions subscriptions;

    public void call(Actor by, SubscriptionId id) {
        var subscription = desk.getLocked(by, id);
        if (!subscription.state().mayBecome(SubscriptionState.ENDED))
            throw new Conflict("subscription-is-" + subscription.state().wire(), "subscription:" + id);
        subscriptions.move(id, SubscriptionState.ENDED, "asked");
        desk.record(by, "subscription-ended", subscription);
    }
}
