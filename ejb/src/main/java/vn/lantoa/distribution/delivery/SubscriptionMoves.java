package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.query.Database;

/** The only place where a subscription's lane is let move, held or ended. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SubscriptionMoves {
    @PersistenceContext
    EntityManager em;

    @Inject
    Database database;

    /**
     * Moves it, and takes what waits out of one that ends.
     *
     * @param reason why it is not active; null when it is
     * @return whether it could; where it stands, that is no move
     */
    public boolean move(SubscriptionId id, SubscriptionState next, @Nullable String reason) {
        var subscription = em.find(Subscription.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (subscription == null || !subscription.move(next, reason)) return false;
        // why one was given up stays to be seen
        if (next == SubscriptionState.ACTIVE) hurry(id);
        if (next == SubscriptionState.ENDED) cancel(id);
        return true;
    }

    /** Ends the waiting of its lane, if it waits for a better time. */
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
