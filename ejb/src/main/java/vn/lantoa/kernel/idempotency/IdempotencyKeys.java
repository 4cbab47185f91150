package vn.lantoa.kernel.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;

/**
 * The store of idempotency keys and results, for a day: a request that comes twice is done once, and answered the same
 * way. In a transaction of its caller all of it holds or nothing (ADR 0020).
 */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class IdempotencyKeys {
    /** Rows that others hold are swept another time: nobody waits for a row that nobody needs. */
    private static final String SWEEP =
            """
            delete from idempotency_key where (asked_by, key) in (
              select asked_by, key from idempotency_key where begun_at < now() - interval '1 day'
              limit 100 for update skip locked)""";

    @Inject
    Database database;

    /**
     * Begins the request of this key, unless it was done. A caller who comes while another transaction is at it waits
     * for its end. A request that was begun and left a minute ago, without an answer, is begun again.
     *
     * @return the result of the first time; empty: the request is to be done now
     * @throws Conflict when the key stands for another request, or for one that is being done or was answered by a
     *     secret
     */
    public Optional<String> begin(IdempotencyKey key) {
        database.sql(SWEEP).update();
        int begun = of(
                        key,
                        """
                        insert into idempotency_key (asked_by, key, what) values (:by, :key, :what)
                        on conflict (asked_by, key) do update set begun_at = now()
                        where not idempotency_key.done and idempotency_key.what = excluded.what
                          and idempotency_key.begun_at < now() - interval '1 minute'""")
                .with("what", key.what())
                .update();
        return begun > 0 ? Optional.empty() : Optional.of(former(key));
    }

    /**
     * Keeps the result.
     *
     * @param result null when it is a secret
     */
    public void finish(IdempotencyKey key, @Nullable String result) {
        of(key, "update idempotency_key set done = true, result = :result where asked_by = :by and key = :key")
                .with("result", result)
                .update();
    }

    /** Removes the key of a request that was not done, so that it may be used again. */
    public void forget(IdempotencyKey key) {
        of(key, "delete from idempotency_key where asked_by = :by and key = :key and not done")
                .update();
    }

    /** Keeps the answer to the request; the first one stays. */
    public void keep(IdempotencyKey key, KeptAnswer answer) {
        of(
                        key,
                        """
                        update idempotency_key set status = :status, headers = :headers, body = :body
                        where asked_by = :by and key = :key and status is null""")
                .with(answer)
                .update();
    }

    /** The first answer; empty when the node that gave it did not live to keep it. */
    public Optional<KeptAnswer> findAnswer(IdempotencyKey key) {
        return of(
                        key,
                        """
                        select status, headers, body from idempotency_key
                        where asked_by = :by and key = :key and status is not null""")
                .first(KeptAnswer.class);
    }

    /** The request that a key stood for, and its result. */
    private record Former(Sha256 what, boolean done, @Nullable String result) {}

    private String former(IdempotencyKey key) {
        var former = of(key, "select what, done, result from idempotency_key where asked_by = :by and key = :key")
                .first(Former.class)
                .orElseThrow();
        if (!key.isOf(former.what()))
            throw new Conflict("idempotency-key-reused", "this key was used for another request");
        if (!former.done()) throw new Conflict("idempotency-key-in-use", "the first request is not answered yet");
        if (former.result() == null)
            throw new Conflict(
                    "idempotency-answer-withheld",
                    "this was done; its answer held a secret, which is shown once and not kept: revoke it, ask with a new key");
        return former.result();
    }

    private SqlQuery of(IdempotencyKey key, String sql) {
        return database.sql(sql).with("by", key.by().reference()).with("key", key.key());
    }
}
