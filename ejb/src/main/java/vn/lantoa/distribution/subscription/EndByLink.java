package vn.lantoa.distribution.subscription;

import jakarta.inject.Inject;
import vn.lantoa.distribution.delivery.SubscriptionMoves;
import vn.lantoa.distribution.delivery.SubscriptionState;
import vn.lantoa.distribution.digest.DigestLinks;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/** Ends a subscription to letters for whoever holds one of them. What has ended stays ended, however often it is asked. */
@UseCase
public class EndByLink {
    @Inject
    DigestLinks links;

    @Inject
    Subscriptions subscriptions;

    @Inject
    SubscriptionMoves moves;

    @Inject
    SubscriptionAccess access;

    /** @throws NotFound when the link is none */
    public void call(String link) {
        var id = links.find(link).orElseThrow(() -> new NotFound("subscription of this link"));
        var subscription = subscriptions.find(id).orElseThrow(() -> new NotFound("subscription of this link"));
        if (moves.move(id, SubscriptionState.ENDED, "asked"))
            access.record(Actor.partner(subscription.partner().value()), "subscription-ended", subscription);
    }
}
