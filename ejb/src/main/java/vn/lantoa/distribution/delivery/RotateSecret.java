package vn.lantoa.distribution.delivery;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;

/** Rotates the secret of a subscription. For a day messages are also signed with the former one. */
@UseCase
public class RotateSecret {
    @Inject
    Subscriptions subscriptions;

    @Inject
    WebhookSecrets secrets;

    @Inject
    Clock clock;

    /** Returns the new secret, which is not shown again. */
    public SubscriptionSecret call(Actor by, SubscriptionId id) {
        var subscription = subscriptions.getLocked(by, id);
        if (subscription.state() == SubscriptionState.ENDED)
            throw new Conflict("subscription-is-ended", "subscription:" + id);
        subscriptions.rotate(id, clock.instant());
        subscriptions.record(by, "subscription-secret-rotated", subscription);
        var secret = secrets.of(id, subscription.generation() + 1);
        return new SubscriptionSecret(id, secret.shared(), secret.publicKey());
    }
}
