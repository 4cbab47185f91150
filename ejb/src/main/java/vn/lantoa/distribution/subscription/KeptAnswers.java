package vn.lantoa.distribution.subscription;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/**
 * What was answered to requests with an {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header), for a day and
 * to whoever asked: what comes twice is done once, and answered as it was. In a transaction of its caller all of it holds
 * or nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class KeptAnswers {
    private static final int LONGEST_KEY = 200;

    @PersistenceContext
    EntityManager entities;

    /** The key of a request that sends or spends, and so must have one. */
    public static String required(@Nullable String key) {
        if (key == null || key.isBlank()) throw new Rejected(Issues.of("Idempotency-Key", "missing"));
        if (key.length() > LONGEST_KEY) throw new Rejected(Issues.of("Idempotency-Key", "malformed"));
        return key;
    }

    /**
     * Begins what this key stands for, unless it was done. Of what somebody began and left a minute ago, nobody lived to
     * keep the answer: it is begun again.
     *
     * @param what is asked for, in words that are the same for the same
     * @return the answer of the first time; empty: it is to be done now
     * @throws Conflict when the key stands for something else, or what it stands for is being done
     */
    public Optional<String> begin(Actor by, String key, String what) {
        entities.createNativeQuery("delete from kept_answer where begun_at < now() - interval '1 day'")
                .executeUpdate();
        int begun = entities.createNativeQuery(
                        """
                        insert into kept_answer (asked_by, key, what) values (?, ?, ?)
                        on conflict (asked_by, key) do update set begun_at = now()
                        where kept_answer.answer is null and kept_answer.what = excluded.what
                          and kept_answer.begun_at < now() - interval '1 minute'""")
                .setParameter(1, by.reference())
                .setParameter(2, key)
                .setParameter(3, what)
                .executeUpdate();
        return begun > 0 ? Optional.empty() : Optional.of(former(by, key, what));
    }

    /** Keeps the answer. */
    public void finish(Actor by, String key, String answer) {
        entities.createNativeQuery("update kept_answer set answer = ? where asked_by = ? and key = ?")
                .setParameter(1, answer)
                .setParameter(2, by.reference())
                .setParameter(3, key)
                .executeUpdate();
    }

    /** It was not done: the key stands for nothing. */
    public void forget(Actor by, String key) {
        entities.createNativeQuery("delete from kept_answer where asked_by = ? and key = ? and answer is null")
                .setParameter(1, by.reference())
                .setParameter(2, key)
                .executeUpdate();
    }

    private String former(Actor by, String key, String what) {
        var row = (Object[])
                entities.createNativeQuery("select what, answer from kept_answer where asked_by = ? and key = ?")
                        .setParameter(1, by.reference())
                        .setParameter(2, key)
                        .getSingleResult();
        if (!row[0].equals(what)) throw new Conflict("idempotency-key-reused", "this key was used for another request");
        @Nullable String answer = (String) row[1];
        if (answer == null) throw new Conflict("idempotency-key-in-use", "the first request is not answered yet");
        return answer;
    }
}
