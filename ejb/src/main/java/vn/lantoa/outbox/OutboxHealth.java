package vn.lantoa.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;

/** How the outbox stands, for readiness and meters. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OutboxHealth {
    @PersistenceContext
    EntityManager em;

    /** The state now, by the database's clock. */
    public OutboxState state() {
        var row = (Object[]) em.createNativeQuery(
                        "select count(*) filter (where parked_at is null),"
                                + " coalesce(extract(epoch from now() - min(next_attempt_at) filter (where parked_at is null)), 0)::bigint,"
                                + " count(*) filter (where parked_at is not null)"
                                + " from outbox_message where done_at is null and (parked_at is not null or next_attempt_at <= now())")
                .getSingleResult();
        return new OutboxState(number(row[0]), Duration.ofSeconds(number(row[1])), number(row[2]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
