package vn.lantoa.distribution.subscription;

import jakarta.inject.Inject;
import vn.lantoa.distribution.delivery.DeliveryPlanner;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.delivery.SubscriptionMoves;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;

/** Resumes a paused lane; the last change of each asset that changed meanwhile is sent. */
@UseCase
public class ResumeSubscription {
    @Inject
    SubscriptionAccess access;

    @Inject
    SubscriptionMoves moves;

    @Inject
    Subscriptions subscriptions;

    @Inject
    DeliveryPlanner planner;

    public void call(Actor by, SubscriptionId id) {
        var subscription = access.getLocked(by, id);
        if (!moves.move(id, SubscriptionState.ACTIVE, null))
            throw new Conflict("subscription-is-" + subscription.state().slug(), "subscription:" + id);
        access.record(by, "subscription-resumed", subscription);
        planner.planAgain(id, subscriptions.lastPlanned(id), planner.planned());
    }
}
