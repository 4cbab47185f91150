package vn.lantoa.kernel.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Sha256;

/**
 * Store of idempotency keys and results, which are stored for one day. A repeated request is not executed again and
 * gets the same answer. Changes take part in the caller's transaction, if there is one (ADR 0020).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class IdempotencyKeys {
    /** Deletes expired keys. Skips locked rows, which a later sweep deletes. */
    private static final String SWEEP =
            """
            delete from idempotency_key where (asked_by, key) in (
              select asked_by, key from idempotency_key where begun_at < now() - interval '1 day'
              limit 100 for update skip locked)""";

    @Inject
    Database database;

    /**
     * Begins the request with the given key, unless the request is already done. If another transaction is executing
     * the request, waits for its end. A request that was begun at least a minute ago and never finished is begun again.
     *
     * @return the result of the first execution; empty if the request must be executed now
     * @throws Conflict if the key belongs to another request, or to a request that is still running or whose result was
     *     a secret
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
     * Stores the result.
     *
     * @param result null if it is a secret
     */
    public void finish(IdempotencyKey key, @Nullable String result) {
        of(key, "update idempotency_key set done = true, result = :result where asked_by = :by and key = :key")
                .with("result", result)
                .update();
    }

    /** Deletes the key of a request that was not done, so that the key can be used again. */
    public void forget(IdempotencyKey key) {
        of(key, "delete from idempotency_key where asked_by = :by and key = :key and not done")
                .update();
    }

    /** Stores the answer to the request; an answer already stored is kept. */
    public void keep(IdempotencyKey key, KeptAnswer answer) {
        of(
                        key,
                        """
                        update idempotency_key set status = :status, headers = :headers, body = :body
                        where asked_by = :by and key = :key and status is null""")
                .with(answer)
                .update();
    }

    /** Returns the answer to the first request; empty if the node failed before it stored the answer. */
    public Optional<KeptAnswer> findAnswer(IdempotencyKey key) {
        return of(
                        key,
                        """
                        select status, headers, body from idempotency_key
                        where asked_by = :by and key = :key and status is not null""")
                .first(KeptAnswer.class);
    }

    /** The request that a key belongs to, and its result. */
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

    /**
     * Stored answer, which is sent again for a repeated request.
     *
     * @param headers the headers that belong to the answer, as a JSON object
     * @param body the body of the answer; null if it had none
     */
    public record KeptAnswer(int status, String headers, @Nullable String body) {}
}
