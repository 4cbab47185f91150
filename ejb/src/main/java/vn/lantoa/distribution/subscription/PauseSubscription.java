package vn.lantoa.distribution.subscription;

import jakarta.inject.Inject;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.delivery.SubscriptionMoves;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;

/** Pauses a subscription's lane until it is resumed. */
@UseCase
public class PauseSubscription {
    @Inject
    SubscriptionAccess access;

    @Inject
    SubscriptionMoves moves;

    public void call(Actor by, SubscriptionId id) {
        var subscription = access.getLocked(by, id);
        if (!moves.move(id, SubscriptionState.PAUSED, "asked"))
            throw new Conflict("subscription-is-" + subscription.state().slug(), "subscription:" + id);
        access.record(by, "subscription-paused", subscription);
    }
}
