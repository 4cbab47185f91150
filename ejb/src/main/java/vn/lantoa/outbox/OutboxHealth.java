package vn.lantoa.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.lantoa.kernel.query.Database;

/** The state of the outbox, for readiness and meters. */
@ApplicationScoped
public class OutboxHealth {
    /** Each part is counted by its own index, without reading what is done. */
    private static final String STATE =
            """
            select d.due, d.seconds, (select count(*) from outbox_message where parked_at is not null) as parked
            from (select count(*) as due, coalesce(extract(epoch from now() - min(next_attempt_at)), 0)::bigint as seconds
                  from outbox_message where done_at is null and parked_at is null and next_attempt_at <= now()) d""";

    @Inject
    Database database;

    /** The number of rows that are due, the seconds since the first of them was, and the number of parked rows. */
    private record Row(long due, long seconds, long parked) {}

    /** The state now, by the database's clock. */
    public OutboxState state() {
        var row = database.sql(STATE).first(Row.class).orElseThrow();
        return new OutboxState(row.due(), Duration.ofSeconds(row.seconds()), row.parked());
    }
}
