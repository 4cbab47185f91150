package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.outbox.Outbox;

/** The only component that activates, pauses or ends the lane of a subscription. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SubscriptionMoves {
    @Inject
    Database database;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Changes the state of the subscription. If the subscription ends, cancels its waiting deliveries.
     *
     * @param reason why the subscription is not active; null if it is active
     * @return whether the state changed; false if the subscription already has the state
     */
    public boolean move(SubscriptionId id, SubscriptionState next, @Nullable String reason) {
        var state = database.sql("select state from subscription where id = :id for update")
                .with("id", id)
                .value(SubscriptionState.class);
        if (state.filter(now -> now.mayBecome(next)).isEmpty()) return false;
        database.sql("update subscription set state = :next, state_reason = cast(:reason as text)"
                        + " where id = :id and state = :state")
                .with("state", state.get())
                .with("next", next)
                .with("reason", reason)
                .with("id", id)
                .update();
        // the reason of a stopped subscription stays visible
        if (next == SubscriptionState.ACTIVE) hurry(id);
        if (next == SubscriptionState.ENDED) cancel(id);
        return true;
    }

    /** Pauses or ends the subscription because of its receiver, and notifies the partner. */
    public void stop(SubscriptionId id, SubscriptionState state, String reason) {
        if (move(id, state, reason)) outbox.append(new SubscriptionStopped(id, state, clock.instant()));
    }

    /** Ends the back-off of the subscription's lane. */
    public void hurry(SubscriptionId id) {
        database.sql("update subscription set failures = 0, next_attempt_at = now() where id = :id")
                .with("id", id)
                .update();
    }

    private void cancel(SubscriptionId id) {
        database.sql("update delivery set state = :cancelled, settled_at = now()"
                        + " where subscription_id = :subscription and state = :planned")
                .with("cancelled", DeliveryState.CANCELLED)
                .with("subscription", id)
                .with("planned", DeliveryState.PLANNED)
                .update();
    }
}
