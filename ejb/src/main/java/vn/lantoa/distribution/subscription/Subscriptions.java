package vn.lantoa.distribution.subscription;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.delivery.SubscriptionState;
import vn.lantoa.kernel.Columns;
import vn.lantoa.organisation.partner.PartnerId;

/** The repository of subscriptions. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Subscriptions {
    private static final String SELECT =
            """
            select s.id, s.partner_id, s.channel, s.label, s.target, s.state, s.state_reason, s.generation, s.failures,
                   s.next_attempt_at,
                   (select count(*) from delivery d where d.subscription_id = s.id and d.state in ('PLANNED', 'CLAIMED')),
                   (select count(*) from delivery d where d.subscription_id = s.id and d.state in ('REFUSED', 'FAILED')),
                   coalesce(l.seq, 0), l.settled_at, s.paired
            from subscription s
            left join lateral (select d.seq, d.settled_at from delivery d where d.subscription_id = s.id
                               and d.state in ('ACCEPTED', 'CONFIRMED') order by d.settled_at desc limit 1) l on true""";

    @PersistenceContext
    EntityManager entities;

    /** The subscription with this id, if there is one. */
    public Optional<SubscriptionView> find(SubscriptionId id) {
        List<?> rows = entities.createNativeQuery(SELECT + " where s.id = ?")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream().findFirst().map(row -> view((Object[]) row));
    }

    /** The subscriptions of a partner, or of all, that have not ended; the oldest first. */
    public List<SubscriptionView> open(@Nullable PartnerId partner) {
        var query = entities.createNativeQuery(SELECT + " where s.state <> 'ENDED'"
                + (partner == null ? "" : " and s.partner_id = ?") + " order by s.created_at, s.id");
        if (partner != null) query.setParameter(1, partner.value());
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void lock(SubscriptionId id) {
        entities.createNativeQuery("select id from subscription where id = ? for update")
                .setParameter(1, id.value())
                .getResultList();
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(SubscriptionId id, CreateSubscription.Command wanted, long begunAfter, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into subscription (id, partner_id, channel, label, target, settings, state, begun_after,
                                                  created_at, created_by)
                        values (?, ?, ?, ?, ?, ?, 'ACTIVE', ?, ?, ?)""")
                .setParameter(1, id.value())
                .setParameter(2, wanted.partner().value())
                .setParameter(3, wanted.channel().name())
                .setParameter(4, wanted.label())
                .setParameter(5, wanted.target())
                .setParameter(6, wanted.settings())
                .setParameter(7, begunAfter)
                .setParameter(8, now.atOffset(ZoneOffset.UTC))
                .setParameter(9, wanted.by().reference())
                .executeUpdate();
    }

    /** Marks it as a paired portal's: from now on only what the plugin acknowledges counts as taken. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void pair(SubscriptionId id) {
        entities.createNativeQuery("update subscription set paired = true where id = ?")
                .setParameter(1, id.value())
                .executeUpdate();
    }

    /** Begins the next generation of its secret. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void rotate(SubscriptionId id, Instant now) {
        entities.createNativeQuery("update subscription set generation = generation + 1, rotated_at = ? where id = ?")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, id.value())
                .executeUpdate();
    }

    /** The beginning of the secret's present generation; empty for the first. */
    public Optional<Instant> rotatedAt(SubscriptionId id) {
        List<?> rows = entities.createNativeQuery("select rotated_at from subscription where id = ?")
                .setParameter(1, id.value())
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(Columns.instantOrNull(rows.get(0)));
    }

    /** The further settings of its channel, as they were written; empty when there is no such subscription. */
    public String settings(SubscriptionId id) {
        List<?> rows = entities.createNativeQuery("select settings from subscription where id = ?")
                .setParameter(1, id.value())
                .getResultList();
        return rows.isEmpty() ? "" : (String) rows.get(0);
    }

    /** Ends the waiting of its lane, if it waits for a better time. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void hurry(SubscriptionId id) {
        entities.createNativeQuery("update subscription set failures = 0, next_attempt_at = now() where id = ?")
                .setParameter(1, id.value())
                .executeUpdate();
    }

    /** The last change for which a delivery was ever planned there, or after which it began. */
    public long lastPlanned(SubscriptionId id) {
        return ((Number) entities.createNativeQuery("select greatest(s.begun_after, (select max(d.seq) from delivery d"
                                + " where d.subscription_id = s.id)) from subscription s where s.id = ?")
                        .setParameter(1, id.value())
                        .getSingleResult())
                .longValue();
    }

    private static SubscriptionView view(Object[] row) {
        return new SubscriptionView(
                new SubscriptionId((UUID) row[0]),
                new PartnerId((UUID) row[1]),
                Channel.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                SubscriptionState.valueOf((String) row[5]),
                (String) row[6],
                ((Number) row[7]).intValue(),
                ((Number) row[8]).intValue(),
                Columns.instant(row[9]),
                ((Number) row[10]).longValue(),
                ((Number) row[11]).longValue(),
                ((Number) row[12]).longValue(),
                Columns.instantOrNull(row[13]),
                (Boolean) row[14]);
    }
}
