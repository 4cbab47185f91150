package vn.lantoa.distribution.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The only place where a subscription's lane is let move, held or ended. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SubscriptionMoves {
    @PersistenceContext
    EntityManager entities;

    /**
     * Moves it, and takes what waits out of one that ends.
     *
     * @param reason why it is not active; null when it is
     * @return whether it could; where it stands, that is no move
     */
    public boolean move(SubscriptionId id, SubscriptionState next, @Nullable String reason) {
        List<?> states = entities.createNativeQuery("select state from subscription where id = ? for update")
                .setParameter(1, id.value())
                .getResultList();
        var may = states.stream()
                .anyMatch(state -> SubscriptionState.valueOf((String) state).mayBecome(next));
        if (!may) return false;
        // why one was given up stays to be seen
        var anew = next == SubscriptionState.ACTIVE ? ", failures = 0, next_attempt_at = now()" : "";
        entities.createNativeQuery("update subscription set state = ?, state_reason = ?" + anew + " where id = ?")
                .setParameter(1, next.name())
                .setParameter(2, reason)
                .setParameter(3, id.value())
                .executeUpdate();
        if (next == SubscriptionState.ENDED) cancel(id);
        return true;
    }

    private void cancel(SubscriptionId id) {
        entities.createNativeQuery("update delivery set state = 'CANCELLED', settled_at = now()"
                        + " where subscription_id = ? and state = 'PLANNED'")
                .setParameter(1, id.value())
                .executeUpdate();
    }
}
