package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.query.Database;

/** The only component that activates, pauses or ends the lane of a subscription. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SubscriptionMoves {
    @PersistenceContext
    EntityManager em;

    @Inject
    Database database;

    /**
     * Changes the state of the subscription. If the subscription ends, cancels its waiting deliveries.
     *
     * @param reason why the subscription is not active; null if it is active
     * @return whether the state changed; false if the subscription already has the state
     */
    public boolean move(SubscriptionId id, SubscriptionState next, @Nullable String reason) {
        var subscription = em.find(Subscription.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (subscription == null || !subscription.move(next, reason)) return false;
        // the reason of a stopped subscription stays visible
        if (next == SubscriptionState.ACTIVE) hurry(id);
        if (next == SubscriptionState.ENDED) cancel(id);
        return true;
    }

    /** Ends the back-off of its lane. */
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
