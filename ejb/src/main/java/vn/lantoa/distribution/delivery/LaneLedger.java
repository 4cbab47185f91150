package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.query.Database;

/**
 * Leases of lanes and the deliveries claimed in them. Each call is a separate short transaction, and all instants are
 * by the database's clock. A lease that is not prolonged expires; the next holder of the lane resends the claimed
 * deliveries.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class LaneLedger {
    /**
     * Four times the interval at which {@link LaneDispatcher} prolongs leases. The lane of a crashed node is taken over
     * within ten seconds.
     */
    private static final String LEASE = "interval '8 seconds'";

    private static final String DUE =
            """
            update subscription u set lease = gen_random_uuid(), leased_until = now() + %s
            where u.id in (select s.id from subscription s
                where s.state = :active and s.next_attempt_at <= now()
                  and (s.leased_until is null or s.leased_until < now())
                  and exists (select 1 from delivery d where d.subscription_id = s.id
                              and d.state in ('PLANNED', 'CLAIMED'))
                order by s.next_attempt_at limit :limit for update skip locked)
            returning u.id as subscription, u.partner_id as partner, u.channel, u.target, u.settings, u.generation, u.rotated_at, u.lease, u.paired"""
                    .formatted(LEASE);

    /**
     * Claims the next deliveries of a lane. A delivery is marked overtaken and not sent if a later change of its asset
     * is sent instead. This holds for deliveries left by a crashed sender, and for assets whose withdrawal is in the
     * log but not planned yet.
     */
    private static final String CLAIM =
            """
            update delivery u set state = case when n.overtaken then 'REPLACED' else 'CLAIMED' end,
                settled_at = case when n.overtaken then now() end,
                attempts = u.attempts + case when n.overtaken then 0 else 1 end
            from change_entry c, (select d.id, d.replay = 0
                    and (exists (select 1 from delivery later where later.subscription_id = d.subscription_id
                                 and later.asset_id = d.asset_id and later.seq > d.seq and later.replay = 0)
                         or exists (select 1 from change_entry later, delivery_plan p where later.seq > p.seq
                                    and later.asset_id = d.asset_id and later.partner_id is null
                                    and later.reach in ('PUBLIC', 'PARTNERS')
                                    and later.change in ('WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED'))) as overtaken
                from delivery d
                where d.subscription_id = :subscription and d.state in ('PLANNED', 'CLAIMED')
                order by d.urgent desc, d.seq limit :limit) n
            where c.seq = u.seq and u.id = n.id
              and exists (select 1 from subscription s where s.id = u.subscription_id and s.lease = :lease
                          and s.state = :active)
            returning u.id, u.seq, u.asset_id as asset, c.change, c.at, u.attempts as attempt, u.urgent, n.overtaken""";

    private static final String LOADS =
            """
            select s.channel, coalesce(sum(w.waiting), 0) as waiting,
                   coalesce(extract(epoch from now() - min(w.since)), 0)::bigint as oldest,
                   count(*) filter (where s.failures > 0) as failing
            from subscription s
            left join (select d.subscription_id, count(*) as waiting, min(d.planned_at) as since from delivery d
                       where d.state in ('PLANNED', 'CLAIMED') group by d.subscription_id) w on w.subscription_id = s.id
            where s.state = :active group by s.channel""";

    @Inject
    Database database;

    @Inject
    OutcomeLedger outcomes;

    /**
     * Leases lanes with due deliveries.
     *
     * @param limit maximum number of lanes
     */
    public List<Lane> lease(int limit) {
        return database.sql(DUE)
                .with("active", SubscriptionState.ACTIVE)
                .with("limit", limit)
                .list(Lane.class);
    }

    /** Claims the next deliveries of a lane; returns none if the lease was lost or no delivery waits. */
    public List<ClaimedDelivery> claim(Lane lane, int limit) {
        var next = next(lane, limit);
        while (!next.isEmpty() && next.stream().allMatch(Turn::overtaken)) next = next(lane, limit);
        var claimed = next.stream()
                .filter(turn -> !turn.overtaken())
                .map(Turn::delivery)
                .sorted(ClaimedDelivery.IN_LANE_ORDER)
                .toList();
        for (var one : claimed)
            database.sql("insert into delivery_attempt (delivery_id, number) values (:id, :attempt)")
                    .with(one)
                    .update();
        return claimed;
    }

    private List<Turn> next(Lane lane, int limit) {
        return database.sql(CLAIM)
                .with(lane)
                .with("limit", limit)
                .with("active", SubscriptionState.ACTIVE)
                .list(Turn.class);
    }

    /**
     * Delivery selected for sending.
     *
     * @param overtaken whether a later change replaced the delivery, which is then not sent
     */
    private record Turn(ClaimedDelivery delivery, boolean overtaken) {}

    /** Prolongs the leases of lanes in which this node is sending. */
    public void prolong(Collection<UUID> leases) {
        if (leases.isEmpty()) return;
        database.sql("update subscription set leased_until = now() + " + LEASE
                        + " where lease = any (cast(:leases as uuid[]))")
                .with("leases", leases)
                .update();
    }

    /** Releases the lease of the lane. */
    public void release(Lane lane) {
        database.sql("update subscription set lease = null, leased_until = null where lease = :lease")
                .with("lease", lane.lease())
                .update();
    }

    /**
     * Records, in one transaction, the outcome of the last sending and claims the next deliveries if the lane
     * continues.
     *
     * @param rest pause of the lane after an accepted delivery; null for none
     * @param limit maximum number of deliveries to claim; 0 to give way to other lanes
     */
    public List<ClaimedDelivery> step(
            Lane lane, List<ClaimedDelivery> sent, Outcome outcome, @Nullable Duration rest, int limit) {
        var goesOn = outcomes.record(lane, sent, outcome, rest);
        return goesOn && limit > 0 ? claim(lane, limit) : List.of();
    }

    /** Returns the load of each channel that has active lanes, by the database's clock. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<LaneLoad> loads() {
        return database.sql(LOADS).with("active", SubscriptionState.ACTIVE).list(LaneLoad.class);
    }

    /**
     * Load of the lanes of one channel.
     *
     * @param waiting number of waiting deliveries
     * @param oldest age of the oldest waiting delivery
     * @param failing number of lanes whose last attempt failed
     */
    public record LaneLoad(Channel channel, long waiting, Duration oldest, long failing) {
        /** Returns the load of a channel without deliveries. */
        public static LaneLoad none(Channel channel) {
            return new LaneLoad(channel, 0, Duration.ZERO, 0);
        }
    }
}
