package vn.lantoa.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;

/** Parked rows of the outbox. Use cases of later stages display them and make them due again. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class ParkedMessages {
    @Inject
    Database database;

    /** Returns the newest parked rows. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ParkedMessage> newest() {
        return database.sql("select id, event, handler, body, attempts, parked_at, last_error"
                        + " from outbox_message where parked_at is not null"
                        + " order by parked_at desc, position desc limit 200")
                .list(ParkedMessage.class);
    }

    /**
     * Makes a parked row due again, with its full number of attempts.
     *
     * @throws NotFound if the row is not parked
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requeue(OutboxMessageId id) {
        var changed = database.sql("update outbox_message set parked_at = null, attempts = 0,"
                        + " next_attempt_at = now() where id = :id and parked_at is not null")
                .with("id", id)
                .update();
        if (changed == 0) throw new NotFound("parked message " + id.value());
    }

    /** A row that failed too often and waits for an operator. */
    public record ParkedMessage(
            OutboxMessageId id,
            String event,
            String handler,
            String body,
            int attempts,
            Instant parkedAt,
            @Nullable String lastError) {}
}
