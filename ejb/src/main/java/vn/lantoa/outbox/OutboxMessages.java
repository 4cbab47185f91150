package vn.lantoa.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The rows of the outbox. Each change of the relay is one short transaction of its own, and every instant here is the
 * database's, so that nodes need not agree on the time.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxMessages {
    /** After so many attempts a row waits for an operator. With the back-off below that is about two hours. */
    static final int MAX_ATTEMPTS = 12;

    private static final String BACKOFF = "least(1800, 5 * power(2, attempts)) * interval '1 second'";
    private static final String LEASE = "interval '30 seconds'";
    private static final String OPEN = "done_at is null and parked_at is null";

    @PersistenceContext
    EntityManager em;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(OutboxMessageId id, String event, String handler, String body) {
        em.createNativeQuery("insert into outbox_message (id, event, handler, body) values (?, ?, ?, ?::jsonb)")
                .setParameter(1, id.value())
                .setParameter(2, event)
                .setParameter(3, handler)
                .setParameter(4, body)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    public List<String> handlersWithDueRows() {
        return em.createNativeQuery(
                        "select distinct handler from outbox_message where " + OPEN + " and next_attempt_at <= now()")
                .getResultList();
    }

    /** Leases up to {@code limit} due rows of one handler. The lease is the next attempt: whoever dies holding it has failed. */
    public List<LeasedMessage> lease(String handler, int limit) {
        List<?> rows = em.createNativeQuery("update outbox_message set attempts = attempts + 1,"
                        + " next_attempt_at = now() + greatest(" + LEASE + ", " + BACKOFF + ")"
                        + " where id in (select id from outbox_message where " + OPEN
                        + " and handler = ? and next_attempt_at <= now() and attempts < " + MAX_ATTEMPTS
                        + " order by next_attempt_at, position limit ? for update skip locked)"
                        + " returning id, handler, body::text, attempts")
                .setParameter(1, handler)
                .setParameter(2, limit)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(OutboxMessages::leased)
                .toList();
    }

    /** Prolongs the leases of living work. */
    public void prolong(Collection<OutboxMessageId> living) {
        for (var id : living)
            em.createNativeQuery("update outbox_message set next_attempt_at = greatest(next_attempt_at, now() + "
                            + LEASE + ") where id = ? and " + OPEN)
                    .setParameter(1, id.value())
                    .executeUpdate();
    }

    public void done(OutboxMessageId id) {
        em.createNativeQuery(
                        "update outbox_message set done_at = now(), parked_at = null, last_error = null where id = ?")
                .setParameter(1, id.value())
                .executeUpdate();
    }

    /** Notes why an attempt failed. Nothing depends on it: without it the lease would run out just the same. */
    public void failed(OutboxMessageId id, String error) {
        em.createNativeQuery("update outbox_message set next_attempt_at = now() + " + BACKOFF + ", last_error = ?,"
                        + " parked_at = case when attempts >= " + MAX_ATTEMPTS + " then now() end where id = ? and "
                        + OPEN)
                .setParameter(1, error)
                .setParameter(2, id.value())
                .executeUpdate();
    }

    /** Parks what nobody lived to report: rows whose last attempt ran out of its lease. */
    public int parkExhausted() {
        return em.createNativeQuery("update outbox_message set parked_at = now(),"
                        + " last_error = coalesce(last_error, 'the work ended without a report') where " + OPEN
                        + " and next_attempt_at <= now() and attempts >= " + MAX_ATTEMPTS)
                .executeUpdate();
    }

    public int dropOldDone() {
        return em.createNativeQuery("delete from outbox_message where done_at < now() - interval '7 days'")
                .executeUpdate();
    }

    private static LeasedMessage leased(Object[] row) {
        return new LeasedMessage(
                new OutboxMessageId((UUID) row[0]), (String) row[1], (String) row[2], ((Number) row[3]).intValue());
    }
}
