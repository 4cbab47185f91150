package vn.lantoa.press.websub;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.crypto.SealedText;
import vn.lantoa.organisation.attempt.ClientAddress;

/** The requests to the hub within the last hour; times are the database's. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class WebSubRequests {
    /** The second attempt is for a node that died in the first. */
    private static final String LEASE =
            """
            update websub_request u set attempts = u.attempts + 1, leased_until = now() + interval '60 seconds'
            where u.id in (select r.id from websub_request r where r.settled_at is null and r.attempts < 2
                  and (r.leased_until is null or r.leased_until < now())
                order by r.asked_at limit ? for update skip locked)
            returning u.id, u.mode, u.callback, u.topic, u.lease_seconds""";

    @PersistenceContext
    EntityManager entities;

    /** A request that nobody has verified yet. */
    public record NewRequest(
            WebSubMode mode, Callback callback, String topic, int leaseSeconds, @Nullable SealedText secret) {}

    /** The number of requests within a minute: in all, for this host, and from this network address. */
    public WebSubRules.Asked askedLately(String host, ClientAddress from) {
        var row = (Object[]) entities.createNativeQuery(
                        """
                        select count(*), count(*) filter (where host = ?), count(*) filter (where asked_by = ?)
                        from websub_request where asked_at > now() - interval '1 minute'""")
                .setParameter(1, host)
                .setParameter(2, from.group())
                .getSingleResult();
        return new WebSubRules.Asked(number(row[0]), number(row[1]), number(row[2]));
    }

    /** Keeps a request, in the place of one for the same callback and topic that still waits. */
    public void add(NewRequest request, ClientAddress from) {
        entities.createNativeQuery("update websub_request set settled_at = now(), outcome = 'asked again'"
                        + " where callback = ? and topic = ? and settled_at is null")
                .setParameter(1, request.callback().address())
                .setParameter(2, request.topic())
                .executeUpdate();
        var secret = request.secret();
        entities.createNativeQuery(
                        """
                        insert into websub_request (id, mode, callback, host, topic, lease_seconds, secret, asked_by)
                        values (gen_random_uuid(), ?, ?, ?, ?, ?, cast(? as text), ?)""")
                .setParameter(1, request.mode().name())
                .setParameter(2, request.callback().address())
                .setParameter(3, request.callback().host())
                .setParameter(4, request.topic())
                .setParameter(5, request.leaseSeconds())
                .setParameter(6, secret == null ? null : secret.text())
                .setParameter(7, from.group())
                .executeUpdate();
    }

    /** Takes requests to be verified by this node, at most so many. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<WebSubRequest> lease(int limit) {
        List<?> rows = entities.createNativeQuery(LEASE).setParameter(1, limit).getResultList();
        return rows.stream().map(row -> request((Object[]) row)).toList();
    }

    /**
     * Settles a request.
     *
     * @return whether it still waited: nobody has asked again meanwhile
     */
    public boolean settle(WebSubRequest request, String outcome) {
        return entities.createNativeQuery("update websub_request set settled_at = now(), outcome = ?"
                                + " where id = ? and settled_at is null")
                        .setParameter(1, outcome)
                        .setParameter(2, request.id())
                        .executeUpdate()
                > 0;
    }

    /** Deletes the requests that no limit counts any more. */
    public void sweep() {
        entities.createNativeQuery("delete from websub_request where asked_at < now() - interval '1 hour'")
                .executeUpdate();
    }

    private static WebSubRequest request(Object[] row) {
        return new WebSubRequest(
                (UUID) row[0],
                row[1].equals(WebSubMode.SUBSCRIBE.name()),
                (String) row[2],
                (String) row[3],
                number(row[4]));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
