package vn.lantoa.distribution.subscription;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.DeliveryPlanner;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.delivery.SubscriptionMoves;
import vn.lantoa.distribution.delivery.SubscriptionState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.idempotency.IdempotencyKey;
import vn.lantoa.kernel.idempotency.Keyed;

/** Sends once more what concerned a subscription in a span of the change log: the last change of each asset. */
@UseCase
public class ReplayDeliveries {
    @Inject
    SubscriptionAccess access;

    @Inject
    SubscriptionMoves moves;

    @Inject
    DeliveryPlanner planner;

    /**
     * @param from the first number of the span
     * @param to the last one
     * @param key the Idempotency-Key of the request; null when it had none
     */
    public record Command(Actor by, SubscriptionId subscription, long from, long to, @Nullable String key)
            implements Keyed {}

    /** Returns how many deliveries that makes, or has made when the same was asked with the same key before. */
    public int call(Command command) {
        IdempotencyKey.check(command.key()).throwIfAny();
        var subscription = access.getLocked(command.by(), command.subscription());
        Issues.none()
                .when(command.from() < 1, "from", "too-few", 1)
                .when(command.to() < command.from(), "to", "too-few", command.from())
                .throwIfAny();
        if (subscription.state() != SubscriptionState.ACTIVE)
            throw new Conflict(
                    "subscription-is-" + subscription.state().wire(), "subscription:" + command.subscription());
        var upTo = Math.min(command.to(), planner.planned());
        int planned = planner.planAgain(command.subscription(), command.from() - 1, upTo);
        moves.hurry(command.subscription());
        access.record(command.by(), "deliveries-replayed", subscription);
        return planned;
    }
}
