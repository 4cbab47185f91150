package vn.lantoa.kernel.idempotency;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Conflict;

/**
 * The keys of what was asked for and what came of it, for a day: what comes twice is done once, and answered as it was. In
 * a transaction of its caller all of it holds or nothing (ADR 0020).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class IdempotencyKeys {
    /** What is held by others is swept another time: nobody waits for a row that nobody needs. */
    private static final String SWEEP =
            """
            delete from idempotency_key where (asked_by, key) in (
              select asked_by, key from idempotency_key where begun_at < now() - interval '1 day'
              limit 100 for update skip locked)""";

    @PersistenceContext
    EntityManager entities;

    /**
     * Begins what this key stands for, unless it was done. Whoever comes while another transaction is at it waits for its
     * end. Of what somebody began and left a minute ago, nobody lived to keep the answer: it is begun again.
     *
     * @return what came of it the first time; empty: it is to be done now
     * @throws Conflict when the key stands for something else, what it stands for is being done, or was answered by a secret
     */
    public Optional<String> begin(IdempotencyKey key) {
        entities.createNativeQuery(SWEEP).executeUpdate();
        int begun = entities.createNativeQuery(
                        """
                        insert into idempotency_key (asked_by, key, what) values (?, ?, ?)
                        on conflict (asked_by, key) do update set begun_at = now()
                        where not idempotency_key.done and idempotency_key.what = excluded.what
                          and idempotency_key.begun_at < now() - interval '1 minute'""")
                .setParameter(1, key.by().reference())
                .setParameter(2, key.key())
                .setParameter(3, key.what().hex())
                .executeUpdate();
        return begun > 0 ? Optional.empty() : Optional.of(former(key));
    }

    /**
     * Keeps what came of it.
     *
     * @param result null when it is a secret
     */
    public void finish(IdempotencyKey key, @Nullable String result) {
        entities.createNativeQuery("update idempotency_key set done = true, result = ? where asked_by = ? and key = ?")
                .setParameter(1, result)
                .setParameter(2, key.by().reference())
                .setParameter(3, key.key())
                .executeUpdate();
    }

    /** It was not done: the key stands for nothing. */
    public void forget(IdempotencyKey key) {
        entities.createNativeQuery("delete from idempotency_key where asked_by = ? and key = ? and not done")
                .setParameter(1, key.by().reference())
                .setParameter(2, key.key())
                .executeUpdate();
    }

    /** Keeps how it was answered; the first answer stays. */
    public void keep(IdempotencyKey key, KeptAnswer answer) {
        entities.createNativeQuery(
                        """
                        update idempotency_key set status = ?, headers = ?, body = ?
                        where asked_by = ? and key = ? and status is null""")
                .setParameter(1, answer.status())
                .setParameter(2, answer.headers())
                .setParameter(3, answer.body())
                .setParameter(4, key.by().reference())
                .setParameter(5, key.key())
                .executeUpdate();
    }

    /** How it was answered the first time; empty when nobody lived to keep that. */
    public Optional<KeptAnswer> findAnswer(IdempotencyKey key) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select status, headers, body from idempotency_key
                        where asked_by = ? and key = ? and status is not null""")
                .setParameter(1, key.by().reference())
                .setParameter(2, key.key())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new KeptAnswer(((Number) row[0]).intValue(), (String) row[1], (String) row[2]));
    }

    private String former(IdempotencyKey key) {
        var row = (Object[]) entities.createNativeQuery(
                        "select what, done, result from idempotency_key where asked_by = ? and key = ?")
                .setParameter(1, key.by().reference())
                .setParameter(2, key.key())
                .getSingleResult();
        if (!row[0].equals(key.what().hex()))
            throw new Conflict("idempotency-key-reused", "this key was used for another request");
        if (!(boolean) row[1]) throw new Conflict("idempotency-key-in-use", "the first request is not answered yet");
        if (row[2] == null)
            throw new Conflict(
                    "idempotency-answer-withheld",
                    "this was done; its answer held a secret, which is shown once and not kept: revoke it, ask with a new key");
        return (String) row[2];
    }
}
