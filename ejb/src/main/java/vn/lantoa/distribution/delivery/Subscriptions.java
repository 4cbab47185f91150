package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;

/** Repository of subscriptions. */
@ApplicationScoped
public class Subscriptions {
    private static final String SELECT =
            """
            select s.id, s.partner_id as partner, s.channel, s.label, s.target, s.state, s.state_reason as reason,
                   s.generation, s.failures, s.next_attempt_at,
                   (select count(*) from delivery d where d.subscription_id = s.id
                    and d.state in ('PLANNED', 'CLAIMED')) as waiting,
                   (select count(*) from delivery d where d.subscription_id = s.id
                    and d.state in ('REFUSED', 'FAILED')) as dead,
                   coalesce(l.seq, 0) as last_seq, l.settled_at as last_at, s.paired
            from subscription s
            left join lateral (select d.seq, d.settled_at from delivery d where d.subscription_id = s.id
                               and d.state in ('ACCEPTED', 'CONFIRMED') order by d.settled_at desc limit 1) l on true""";

    @Inject
    Database database;

    /** Returns the subscription with the given id; empty if it does not exist. */
    public Optional<SubscriptionView> find(SubscriptionId id) {
        return database.sql(SELECT + " where s.id = :id").with("id", id).first(SubscriptionView.class);
    }

    /**
     * Returns the subscriptions that have not ended, the oldest first.
     *
     * @param partner null for all partners
     */
    public List<SubscriptionView> open(@Nullable PartnerId partner) {
        var query = database.sql(SELECT + " where s.state <> :ended"
                        + (partner == null ? "" : " and s.partner_id = :partner") + " order by s.created_at, s.id")
                .with("ended", SubscriptionState.ENDED);
        return (partner == null ? query : query.with("partner", partner)).list(SubscriptionView.class);
    }

    @Transactional(TxType.MANDATORY)
    public void lock(SubscriptionId id) {
        database.sql("select id from subscription where id = :id for update")
                .with("id", id)
                .values(SubscriptionId.class);
    }

    @Transactional(TxType.MANDATORY)
    public void add(SubscriptionId id, CreateSubscription.Command wanted, long begunAfter, Instant now) {
        database.sql(
                        """
                        insert into subscription (id, partner_id, channel, label, target, settings, state, begun_after, created_at,
                                                  created_by)
                        values (:id, :partner, :channel, :label, :target, :settings, :active, :begunAfter, :now, :creator)""")
                .with(wanted)
                .with("id", id)
                .with("active", SubscriptionState.ACTIVE)
                .with("begunAfter", begunAfter)
                .with("now", now)
                .with("creator", wanted.by().reference())
                .update();
    }

    /**
     * Marks the subscription as that of a paired portal. From now on a delivery counts as accepted only when the
     * portal's plugin acknowledges it.
     */
    @Transactional(TxType.MANDATORY)
    public void pair(SubscriptionId id) {
        database.sql("update subscription set paired = true where id = :id")
                .with("id", id)
                .update();
    }

    /** Begins the next generation of its secret. */
    @Transactional(TxType.MANDATORY)
    public void rotate(SubscriptionId id, Instant now) {
        database.sql("update subscription set generation = generation + 1, rotated_at = :now where id = :id")
                .with("now", now)
                .with("id", id)
                .update();
    }

    /** Returns the lane of a subscription for a message outside the lane's order, without leasing the lane. */
    public Lane lane(SubscriptionView subscription) {
        return database.sql("select id as subscription, partner_id as partner, channel, target, settings, generation,"
                        + " rotated_at, gen_random_uuid() as lease, paired from subscription where id = :id")
                .with("id", subscription.id())
                .first(Lane.class)
                .orElseThrow();
    }

    /**
     * Returns the number of the last change planned for the subscription, or the number after which the subscription
     * began if none was planned.
     */
    public long lastPlanned(SubscriptionId id) {
        return database.sql("select greatest(s.begun_after, (select max(d.seq) from delivery d"
                        + " where d.subscription_id = s.id)) from subscription s where s.id = :id")
                .with("id", id)
                .value(Long.class)
                .orElseThrow();
    }
}
