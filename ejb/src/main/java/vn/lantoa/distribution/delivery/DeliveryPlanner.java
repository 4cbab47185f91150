package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.lantoa.distribution.entitlement.EntitlementChange;
import vn.lantoa.distribution.entitlement.EntitlementChanges;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;

/**
 * Planner of deliveries: creates one delivery per change log entry in every active lane that the change concerns. A
 * later change of an asset replaces an earlier change that still waits. A recall is sent before everything else in its
 * lane and ends the lane's back-off.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class DeliveryPlanner {
    static final int AT_ONCE = 500;

    private static final String PLAN =
            """
            insert into delivery (id, subscription_id, seq, replay, asset_id, urgent, state)
            select gen_random_uuid(), s.id, c.seq, %s, c.asset_id, c.change in ('RECALLED', 'REMOVED'), 'PLANNED'
            from change_entry c join release r on r.id = c.release_id join asset a on a.id = c.asset_id
            join asset_version v on v.id = r.version_id
            join subscription s on s.state = :active and s.begun_after < c.seq
            where c.seq > :after and c.seq <= :upTo and c.reach in ('PUBLIC', 'PARTNERS') and c.change <> 'SUPERSEDE'
              and (c.partner_id is null or c.partner_id = s.partner_id)
              and (c.change not in ('ANNOUNCE', 'CALL_OFF')
                   or exists (select 1 from embargo_agreement g where g.partner_id = s.partner_id))
              and (c.partner_id is not null
                   or entitled(s.partner_id, a.kind, a.language, v.texts ->> 'topic', c.reach)
                   or exists (select 1 from delivery d where d.subscription_id = s.id and d.asset_id = c.asset_id
                              and (c.change in ('WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED') or %s)))
              and %s
            on conflict (subscription_id, seq, replay) do nothing""";

    /**
     * Condition that the asset was within the partner's entitlements at its last delivery. If it no longer is, the
     * partner is notified once.
     */
    private static final String LAST_WAS_ENTITLED =
            """
            d.seq = (select max(l.seq) from delivery l
                     where l.subscription_id = s.id and l.asset_id = c.asset_id and l.seq < c.seq)
            and exists (select 1 from change_entry p join release q on q.id = p.release_id
                        join asset_version w on w.id = q.version_id
                        where p.seq = d.seq
                          and entitled(s.partner_id, a.kind, a.language, w.texts ->> 'topic', p.reach))""";

    private static final String FOR_ALL = PLAN.formatted("0", LAST_WAS_ENTITLED, "true");

    /** Plans again, for one subscription, the last change of each asset in a range of the log. */
    private static final String FOR_ONE = PLAN.formatted(
            """
            (select count(*) from delivery o where o.subscription_id = s.id and o.seq = c.seq)""",
            LAST_WAS_ENTITLED,
            """
            s.id = :subscription and not exists (select 1 from change_entry n where n.asset_id = c.asset_id and n.seq > c.seq
                and n.seq <= :upTo and n.reach in ('PUBLIC', 'PARTNERS') and n.change <> 'SUPERSEDE'
                and (n.partner_id is null or n.partner_id = s.partner_id))""");

    private static final String REPLACE =
            """
            update delivery d set state = 'REPLACED', settled_at = now()
            from delivery later
            where later.seq > :after and later.seq <= :upTo and later.subscription_id = d.subscription_id
              and later.asset_id = d.asset_id and later.seq > d.seq and d.state = 'PLANNED'""";

    /**
     * Replaces planned deliveries whose asset has a later planned change, which occurs when an entry is written late
     * into the middle of the log.
     */
    private static final String OVERTAKEN =
            """
            update delivery d set state = 'REPLACED', settled_at = now()
            where d.seq > :after and d.seq <= :upTo and d.state = 'PLANNED'
              and exists (select 1 from delivery later where later.subscription_id = d.subscription_id
                          and later.asset_id = d.asset_id and later.seq > d.seq)""";

    private static final String HURRY =
            """
            update subscription s set next_attempt_at = now(), failures = 0
            where s.state = :active and exists (select 1 from delivery d where d.subscription_id = s.id
                  and d.seq > :after and d.seq <= :upTo and d.urgent)""";

    /** Selects the end of the next batch of log rows, across gaps in the numbers, up to the head of the log. */
    private static final String NEXT =
            """
            select case when count(*) < :limit then (select seq from change_head) else max(seq) end
            from (select seq from change_entry where seq > :from order by seq limit :limit) next""";

    @Inject
    Database database;

    @Inject
    EntitlementChanges ranges;

    /**
     * Plans deliveries for the next entries of the log.
     *
     * @return the number of the last planned entry; -1 while another node plans
     */
    public long plan() {
        var held = hold();
        if (held.isEmpty()) return -1;
        long from = held.get();
        long to = database.sql(NEXT).with("from", from).with("limit", AT_ONCE).one(Long.class);
        if (to <= from) return from;
        plan(from, to);
        step(REPLACE, from, to).update();
        step(HURRY, from, to).with("active", SubscriptionState.ACTIVE).update();
        database.sql("update delivery_plan set seq = :to").with("to", to).update();
        return to;
    }

    /**
     * Plans one block of assets of a changed entitlement, if the planned part of the log contains one. Entries that
     * concern all partners are planned first.
     *
     * @return whether a block was planned; further blocks may remain
     */
    public boolean planRange() {
        var planned = hold();
        var range = planned.flatMap(ranges::firstUnplanned);
        range.ifPresent(one -> {
            long last = one.lastOf(ranges.writeNext(one));
            long before = last - EntitlementChange.BLOCK;
            plan(before, last);
            step(REPLACE, before, last).update();
            step(OVERTAKEN, before, last).update();
        });
        return range.isPresent();
    }

    /** Locks and returns the number of the entry up to which all are planned; empty while another node is planning. */
    private Optional<Long> hold() {
        return database.sql("select seq from delivery_plan for update skip locked")
                .value(Long.class);
    }

    private void plan(long after, long upTo) {
        step(FOR_ALL, after, upTo).with("active", SubscriptionState.ACTIVE).update();
    }

    private SqlQuery step(String statement, long after, long upTo) {
        return database.sql(statement).with("after", after).with("upTo", upTo);
    }

    /**
     * Plans again, for one subscription, the last change of each asset in a range of the log.
     *
     * @return the number of deliveries planned
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int planAgain(SubscriptionId subscription, long after, long upTo) {
        return step(FOR_ONE, after, upTo)
                .with("active", SubscriptionState.ACTIVE)
                .with("subscription", subscription)
                .update();
    }

    /** Returns the number of the log entry up to which all entries are planned. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public long planned() {
        return database.sql("select seq from delivery_plan").one(Long.class);
    }
}
