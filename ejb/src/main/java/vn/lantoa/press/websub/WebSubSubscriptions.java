package vn.lantoa.press.websub;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.crypto.SealedText;

/** The subscriptions. They end by business time, as subscribers were told; leases and pauses go by the database's. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WebSubSubscriptions {
    /** Those that answer go before those that have failed, so that the former do not wait for the latter. */
    private static final String LEASE =
            """
            update websub_subscription u set lease = gen_random_uuid(), leased_until = now() + interval '60 seconds'
            where u.id in (select s.id from websub_subscription s
                where s.sent_seq < s.topic_seq and s.next_attempt_at <= now() and s.ends_at > ?
                  and (s.leased_until is null or s.leased_until < now())
                order by s.failures, s.next_attempt_at limit ? for update skip locked)
            returning u.id, u.callback, u.topic, u.secret, u.topic_seq, u.lease""";

    /** Begins after what is planned: what changes from then on is planned with it. */
    private static final String ADD =
            """
            insert into websub_subscription (id, callback, host, topic, secret, ends_at, topic_seq, sent_seq)
            select gen_random_uuid(), r.callback, r.host, r.topic, r.secret, ?, p.seq, p.seq
            from websub_request r, websub_plan p where r.id = ?
            on conflict (callback, topic) do update
            set secret = excluded.secret, ends_at = excluded.ends_at, failures = 0, next_attempt_at = now()""";

    @PersistenceContext
    EntityManager entities;

    /**
     * The load of the hub, for meters.
     *
     * @param all the number of subscriptions
     * @param waiting how many of them have not been sent the last change
     * @param failing how many did not take the last content sent
     */
    public record Load(long all, long waiting, long failing) {
        /** The load without any subscription. */
        public static final Load NONE = new Load(0, 0, 0);
    }

    /** The load now. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Load load() {
        var row = (Object[]) entities.createNativeQuery(
                        """
                        select count(*), count(*) filter (where sent_seq < topic_seq), count(*) filter (where failures > 0)
                        from websub_subscription""")
                .getSingleResult();
        return new Load(number(row[0]), number(row[1]), number(row[2]));
    }

    /** The number of subscriptions, besides the one of this request. */
    public WebSubRules.Standing besides(WebSubRequest request) {
        var row = (Object[]) entities.createNativeQuery(
                        """
                        select count(*), count(*) filter (where host = ?), count(distinct topic) filter (where topic <> ?)
                        from websub_subscription where not (callback = ? and topic = ?)""")
                .setParameter(1, new Callback(request.callback()).host())
                .setParameter(2, request.topic())
                .setParameter(3, request.callback())
                .setParameter(4, request.topic())
                .getSingleResult();
        return new WebSubRules.Standing(number(row[0]), number(row[1]), number(row[2]));
    }

    /** True if there is a subscription of this callback and topic. */
    public boolean stands(String callback, String topic) {
        return !entities.createNativeQuery("select 1 from websub_subscription where callback = ? and topic = ?")
                .setParameter(1, callback)
                .setParameter(2, topic)
                .getResultList()
                .isEmpty();
    }

    /** Adds or renews the subscription of a confirmed request. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(WebSubRequest request, Instant now) {
        // nothing is planned until it is there
        entities.createNativeQuery("select seq from websub_plan for update").getSingleResult();
        entities.createNativeQuery(ADD)
                .setParameter(1, now.plusSeconds(request.leaseSeconds()).atOffset(ZoneOffset.UTC))
                .setParameter(2, request.id())
                .executeUpdate();
    }

    /** Ends the subscription. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void end(String callback, String topic) {
        entities.createNativeQuery("delete from websub_subscription where callback = ? and topic = ?")
                .setParameter(1, callback)
                .setParameter(2, topic)
                .executeUpdate();
    }

    /** Takes subscriptions that have not been sent the last change of their topic, at most so many. */
    public List<WebSubSubscription> lease(Instant now, int limit) {
        List<?> rows = entities.createNativeQuery(LEASE)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, limit)
                .getResultList();
        return rows.stream().map(row -> subscription((Object[]) row)).toList();
    }

    /** Deletes the subscriptions whose time is over. */
    public int sweep(Instant now) {
        return entities.createNativeQuery("delete from websub_subscription where ends_at <= ?")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static WebSubSubscription subscription(Object[] row) {
        return new WebSubSubscription(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                row[3] == null ? null : new SealedText((String) row[3]),
                ((Number) row[4]).longValue(),
                (UUID) row[5]);
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
