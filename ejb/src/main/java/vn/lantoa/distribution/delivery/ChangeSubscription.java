package vn.lantoa.distribution.delivery;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;

/**
 * Pauses, resumes or ends a subscription, or rotates its secret. While a subscription is paused, changes are not
 * planned; when it is resumed, the last change of each asset since the pause is planned. The waiting deliveries of an
 * ended subscription are not sent.
 */
@UseCase
public class ChangeSubscription {
    private static final Map<SubscriptionState, String> ACTIONS = Map.of(
            SubscriptionState.ACTIVE, "subscription-resumed",
            SubscriptionState.PAUSED, "subscription-paused",
            SubscriptionState.ENDED, "subscription-ended");

    @Inject
    SubscriptionMoves moves;

    @Inject
    Subscriptions subscriptions;

    @Inject
    DeliveryPlanner planner;

    @Inject
    WebhookSecrets secrets;

    @Inject
    Clock clock;

    /** Moves the subscription to this state. */
    public void call(Actor by, SubscriptionId id, SubscriptionState next) {
        var subscription = subscriptions.getLocked(by, id);
        var isActive = next == SubscriptionState.ACTIVE;
        if (!moves.move(id, next, isActive ? null : "asked"))
            throw new Conflict("subscription-is-" + subscription.state().slug(), "subscription:" + id);
        subscriptions.record(by, ACTIONS.getOrDefault(next, ""), subscription);
        if (isActive) planner.planAgain(id, subscriptions.lastPlanned(id), planner.planned());
    }

    /** Returns a new secret, which is not shown again. For a day, messages are also signed with the former secret. */
    public SubscriptionSecret rotate(Actor by, SubscriptionId id) {
        var subscription = subscriptions.getLocked(by, id);
        if (subscription.state() == SubscriptionState.ENDED)
            throw new Conflict("subscription-is-ended", "subscription:" + id);
        subscriptions.rotate(id, clock.instant());
        subscriptions.record(by, "subscription-secret-rotated", subscription);
        var secret = secrets.of(id, subscription.generation() + 1);
        return new SubscriptionSecret(id, secret.shared(), secret.publicKey());
    }
}
