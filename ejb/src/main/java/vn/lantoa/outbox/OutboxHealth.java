package vn.lantoa.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import vn.lantoa.kernel.query.SqlQuery;

/** How the outbox stands, for readiness and meters. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OutboxHealth {
    /** Each part by its own index: what is done is not looked at. */
    private static final String STATE =
            """
            select d.due, d.seconds, (select count(*) from outbox_message where parked_at is not null) as parked
            from (select count(*) as due, coalesce(extract(epoch from now() - min(next_attempt_at)), 0)::bigint as seconds
                  from outbox_message where done_at is null and parked_at is null and next_attempt_at <= now()) d""";

    @PersistenceContext
    EntityManager em;

    /** How many wait although they are due, for how many seconds the first of them, and how many are parked. */
    private record Row(long due, long seconds, long parked) {}

    /** The state now, by the database's clock. */
    public OutboxState state() {
        var row = SqlQuery.of(em, STATE).first(Row.class).orElseThrow();
        return new OutboxState(row.due(), Duration.ofSeconds(row.seconds()), row.parked());
    }
}
