package vn.lantoa.distribution.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Columns;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ChangeKind;

/**
 * What lanes hold and who may send in them: each call is a short transaction of its own, and every instant the
 * database's. A lease that is not prolonged runs out; whoever leases the lane next sends again what he finds claimed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LaneLedger {
    /** Four beats of {@link LaneTimer}: whoever waits for the lane of a dead node has it within ten seconds. */
    private static final String LEASE = "interval '8 seconds'";

    private static final String DUE =
            """
            update subscription u set lease = gen_random_uuid(), leased_until = now() + %s
            where u.id in (select s.id from subscription s
                where s.state = 'ACTIVE' and s.next_attempt_at <= now()
                  and (s.leased_until is null or s.leased_until < now())
                  and exists (select 1 from delivery d where d.subscription_id = s.id
                              and d.state in ('PLANNED', 'CLAIMED'))
                order by s.next_attempt_at limit ? for update skip locked)
            returning u.id, u.partner_id, u.channel, u.target, u.settings, u.generation, u.rotated_at, u.lease, u.paired"""
                    .formatted(LEASE);

    private static final String CLAIM =
            """
            update delivery u set state = 'CLAIMED', attempts = u.attempts + 1
            from change_entry c
            where c.seq = u.seq and u.id in (select d.id from delivery d
                where d.subscription_id = ? and d.state in ('PLANNED', 'CLAIMED')
                order by d.urgent desc, d.seq limit ?)
              and exists (select 1 from subscription s where s.id = u.subscription_id and s.lease = ?
                          and s.state = 'ACTIVE')
            returning u.id, u.seq, u.asset_id, c.change, c.at, u.attempts, u.urgent""";

    @PersistenceContext
    EntityManager entities;

    /** Leases lanes in which something is due, at most so many. */
    public List<Lane> lease(int limit) {
        List<?> rows = entities.createNativeQuery(DUE).setParameter(1, limit).getResultList();
        return rows.stream().map(row -> lane((Object[]) row)).toList();
    }

    /** What is next in a lane, marked as being sent; nothing when the lease was lost or nothing waits. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<ClaimedDelivery> claim(Lane lane, int limit) {
        List<?> rows = entities.createNativeQuery(CLAIM)
                .setParameter(1, lane.subscription().value())
                .setParameter(2, limit)
                .setParameter(3, lane.lease())
                .getResultList();
        var claimed = rows.stream()
                .map(row -> claimed((Object[]) row))
                .sorted(ClaimedDelivery.IN_LANE_ORDER)
                .toList();
        for (var one : claimed)
            entities.createNativeQuery("insert into delivery_attempt (delivery_id, number) values (?, ?)")
                    .setParameter(1, one.id().value())
                    .setParameter(2, one.attempt())
                    .executeUpdate();
        return claimed;
    }

    /** Prolongs the leases of lanes that are being sent in. */
    public void prolong(Collection<UUID> leases) {
        if (leases.isEmpty()) return;
        entities.createNativeQuery("update subscription set leased_until = now() + " + LEASE
                        + " where lease = any (string_to_array(?, ' ')::uuid[])")
                .setParameter(1, leases.stream().map(UUID::toString).collect(Collectors.joining(" ")))
                .executeUpdate();
    }

    /** Gives a lane back. */
    public void release(Lane lane) {
        entities.createNativeQuery("update subscription set lease = null, leased_until = null where lease = ?")
                .setParameter(1, lane.lease())
                .executeUpdate();
    }

    private static Lane lane(Object[] row) {
        return new Lane(
                new SubscriptionId((UUID) row[0]),
                new PartnerId((UUID) row[1]),
                Channel.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                ((Number) row[5]).intValue(),
                Columns.instantOrNull(row[6]),
                (UUID) row[7],
                (Boolean) row[8]);
    }

    private static ClaimedDelivery claimed(Object[] row) {
        return new ClaimedDelivery(
                new DeliveryId((UUID) row[0]),
                ((Number) row[1]).longValue(),
                new AssetId((UUID) row[2]),
                ChangeKind.valueOf((String) row[3]),
                Columns.instant(row[4]),
                ((Number) row[5]).intValue(),
                (Boolean) row[6]);
    }
}
