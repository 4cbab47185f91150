package vn.lantoa.distribution.delivery;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.IdempotencyKey;
import vn.lantoa.kernel.query.Keyed;

/** Sends again, to one subscription, the last change of each asset in a range of the change log. */
@UseCase
public class ReplayDeliveries {
    @Inject
    Subscriptions subscriptions;

    @Inject
    SubscriptionMoves moves;

    @Inject
    DeliveryPlanner planner;

    /**
     * @param from first number of the range
     *
     * @param to last number of the range
     * @param key the Idempotency-Key of the request; null if it had none
     */
    public record Command(Actor by, SubscriptionId subscription, long from, long to, @Nullable String key)
            implements Keyed {}

    /**
     * Returns the number of deliveries planned. A repeated request with the same key returns the number from the first
     * request.
     */
    public int call(Command command) {
        IdempotencyKey.check(command.key()).throwIfAny();
        var subscription = subscriptions.getLocked(command.by(), command.subscription());
        Issues.none()
                .when(command.from() < 1, "from", "too-few", 1)
                .when(command.to() < command.from(), "to", "too-few", command.from())
                .throwIfAny();
        if (subscription.state() != SubscriptionState.ACTIVE)
            throw new Conflict(
                    "subscription-is-" + subscription.state().slug(), "subscription:" + command.subscription());
        var upTo = Math.min(command.to(), planner.planned());
        int planned = planner.planAgain(command.subscription(), command.from() - 1, upTo);
        moves.hurry(command.subscription());
        subscriptions.record(command.by(), "deliveries-replayed", subscription);
        return planned;
    }
}
