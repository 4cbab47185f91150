package vn.lantoa.distribution.subscription;

import jakarta.inject.Inject;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.delivery.SubscriptionMoves;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;

/** Ends a subscription permanently; waiting deliveries are cancelled. */
@UseCase
public class EndSubscription {
    @Inject
    SubscriptionAccess access;

    @Inject
    SubscriptionMoves moves;

    public void call(Actor by, SubscriptionId id) {
        var subscription = access.getLocked(by, id);
        if (!moves.move(id, SubscriptionState.ENDED, "asked"))
            throw new Conflict("subscription-is-" + subscription.state().slug(), "subscription:" + id);
        access.record(by, "subscription-ended", subscription);
    }
}
