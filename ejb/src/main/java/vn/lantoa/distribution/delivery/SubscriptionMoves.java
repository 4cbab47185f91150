package vn.lantoa.distribution.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.query.Database;

/** The only place where a subscription's lane is let move, held or ended. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SubscriptionMoves {
    @Inject
    Database database;

    /**
     * Moves it, and takes what waits out of one that ends.
     *
     * @param reason why it is not active; null when it is
     * @return whether it could; where it stands, that is no move
     */
    public boolean move(SubscriptionId id, SubscriptionState next, @Nullable String reason) {
        var may = database
                .sql("select state from subscription where id = :id for update")
                .with("id", id)
                .values(SubscriptionState.class)
                .stream()
                .anyMatch(state -> state.mayBecome(next));
        if (!may) return false;
        // why one was given up stays to be seen
        var reset = next == SubscriptionState.ACTIVE ? ", failures = 0, next_attempt_at = now()" : "";
        database.sql("update subscription set state = :state, state_reason = :reason" + reset + " where id = :id")
                .with("state", next)
                .with("reason", reason)
                .with("id", id)
                .update();
        if (next == SubscriptionState.ENDED) cancel(id);
        return true;
    }

    private void cancel(SubscriptionId id) {
        database.sql("update delivery set state = 'CANCELLED', settled_at = now()"
                        + " where subscription_id = :subscription and state = 'PLANNED'")
                .with("subscription", id)
                .update();
    }
}
