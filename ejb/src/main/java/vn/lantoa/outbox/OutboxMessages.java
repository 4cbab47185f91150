package vn.lantoa.outbox;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.query.Database;

/**
 * Repository of outbox rows. Each change by the relay is a separate short transaction. All instants come from the
 * database's clock, so that nodes need not agree on the time.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OutboxMessages {
    /**
     * The number of attempts after which a row waits for an operator: about two hours with the back-off of this class.
     */
    static final int MAX_ATTEMPTS = 12;

    private static final String BACKOFF = "least(1800, 5 * power(2, attempts)) * interval '1 second'";
    private static final String LEASE = "interval '30 seconds'";
    private static final String OPEN = "done_at is null and parked_at is null";

    @Inject
    Database database;

    /** Adds one row for each combination of handler and body, in the order of the bodies, due after the delay. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addAll(String event, Collection<String> handlers, List<String> bodies, Duration delay) {
        database.sql(
                        """
                        insert into outbox_message (id, event, handler, body, next_attempt_at)
                        select gen_random_uuid(), :event, handler, body, now() + cast(:delay as int) * interval '1 second'
                        from jsonb_array_elements(:bodies::jsonb) with ordinality as line (body, n),
                             unnest(cast(:handlers as text[])) handler order by n""")
                .with("event", event)
                .with("bodies", bodies.stream().collect(joining(",", "[", "]")))
                .with("handlers", handlers)
                .with("delay", delay.toSeconds())
                .update();
    }

    /**
     * Records finished and postponed rows and leases due rows, in one transaction for many rows. The lease is also the
     * time of the next attempt: if the node crashes during the lease, the attempt counts as failed.
     *
     * @param done rows whose work is finished
     * @param putOff rows whose work was stopped by an outage
     * @param places the number of further rows that each handler accepts
     */
    public List<LeasedMessage> finishAndLease(
            Collection<OutboxMessageId> done, Collection<LeasedMessage> putOff, Map<String, Integer> places) {
        if (!done.isEmpty())
            database.sql("update outbox_message set done_at = now(), parked_at = null, last_error = null"
                            + " where id = any (cast(:done as uuid[]))")
                    .with("done", done)
                    .update();
        if (!putOff.isEmpty()) putOff(putOff);
        return places.isEmpty() ? List.of() : lease(places);
    }

    /** Uncounts an attempt, unless another node has leased the row since. */
    private void putOff(Collection<LeasedMessage> outages) {
        database.sql("update outbox_message set attempts = outbox_message.attempts - 1,"
                        + " next_attempt_at = now() + interval '2 seconds'"
                        + " from unnest(cast(:ids as uuid[]), cast(:attempts as int[])) as outage(id, attempts)"
                        + " where outbox_message.id = outage.id and outbox_message.attempts = outage.attempts"
                        + " and " + OPEN)
                .with("ids", outages.stream().map(LeasedMessage::id).toList())
                .with("attempts", outages.stream().map(LeasedMessage::attempts).toList())
                .update();
    }

    private List<LeasedMessage> lease(Map<String, Integer> places) {
        var names = List.copyOf(places.keySet());
        return database.sql("update outbox_message set attempts = attempts + 1,"
                        + " next_attempt_at = now() + greatest(" + LEASE + ", " + BACKOFF + ")"
                        + " where id in (select due.id"
                        + " from unnest(cast(:handlers as text[]), cast(:places as int[])) as place(handler, free),"
                        + " lateral (select id from outbox_message where " + OPEN
                        + " and handler = place.handler and next_attempt_at <= now() and attempts < "
                        + MAX_ATTEMPTS
                        + " order by next_attempt_at, position limit place.free for update skip locked) due)"
                        + " returning id, event, handler, body, attempts")
                .with("handlers", names)
                .with("places", names.stream().map(places::get).toList())
                .list(LeasedMessage.class);
    }

    /** Extends the leases of rows that are being worked on. */
    public void prolong(Collection<OutboxMessageId> living) {
        database.sql("update outbox_message set next_attempt_at = greatest(next_attempt_at, now() + " + LEASE
                        + ") where id = any (cast(:living as uuid[])) and " + OPEN)
                .with("living", living)
                .update();
    }

    /** Records why an attempt failed. The row is retried when its lease expires, with or without this record. */
    public void failed(OutboxMessageId id, String error) {
        database.sql("update outbox_message set next_attempt_at = now() + " + BACKOFF + ", last_error = :error,"
                        + " parked_at = case when attempts >= " + MAX_ATTEMPTS
                        + " then now() end where id = :id and " + OPEN)
                .with("error", error)
                .with("id", id)
                .update();
    }

    /** Parks rows that have no attempts left, once the lease of the last attempt has expired. */
    public int parkExhausted() {
        return database.sql("update outbox_message set parked_at = now(),"
                        + " last_error = coalesce(last_error, 'the work ended without a report') where " + OPEN
                        + " and next_attempt_at <= now() and attempts >= " + MAX_ATTEMPTS)
                .update();
    }

    @Recurring("PT1H")
    public int dropOldDone() {
        return database.sql("delete from outbox_message where done_at < now() - interval '7 days'")
                .update();
    }
}
