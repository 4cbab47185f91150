package vn.lantoa.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.query.Database;

/** State of the outbox, for readiness and meters. */
@ApplicationScoped
public class OutboxHealth {
    /** Query of the outbox's state. Counts each part through its own index, without reading finished rows. */
    private static final String STATE =
            """
            select d.waiting, d.seconds, (select count(*) from outbox_message where parked_at is not null) as parked
            from (select count(*) as waiting, coalesce(extract(epoch from now() - min(next_attempt_at)), 0)::bigint as seconds
                  from outbox_message where done_at is null and parked_at is null and next_attempt_at <= now()) d""";

    @Inject
    Database database;

    /** Returns the current state, by the database's clock. */
    public OutboxState state() {
        return database.sql(STATE).first(OutboxState.class).orElseThrow();
    }

    /**
     * State of the outbox at one instant.
     *
     * @param waiting number of due rows
     * @param seconds the time since the oldest due row became due
     * @param parked number of rows that wait for an operator
     */
    public record OutboxState(long waiting, long seconds, long parked) {}
}
