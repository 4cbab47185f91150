package vn.lantoa.distribution.delivery;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/** Ends a subscription to digests with the link in one of its digests. Repeated calls have no effect. */
@UseCase
public class EndByLink {
    @Inject
    DigestLinks links;

    @Inject
    Subscriptions subscriptions;

    /**
     * Ends the subscription.
     *
     * @throws NotFound if the link is invalid
     */
    public void call(String link) {
        var id = links.find(link).orElseThrow(() -> new NotFound("subscription of this link"));
        var subscription = subscriptions.find(id).orElseThrow(() -> new NotFound("subscription of this link"));
        subscriptions.end(Actor.partner(subscription.partner().value()), id);
    }
}
