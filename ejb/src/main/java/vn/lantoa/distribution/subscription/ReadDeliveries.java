package vn.lantoa.distribution.subscription;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.delivery.DeliveryId;
import vn.lantoa.distribution.delivery.DeliveryState;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Columns;
import vn.lantoa.release.ChangeKind;

/** Reads the deliveries of a subscription for its partner, or an administrator, the newest change first. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadDeliveries {
    /** The most deliveries that are shown at once. */
    public static final int MOST = 100;

    @Inject
    SubscriptionAccess access;

    @PersistenceContext
    EntityManager entities;

    /** A filter of deliveries. */
    public enum Which {
        ALL("true"),
        WAITING("d.state in ('PLANNED', 'CLAIMED')"),
        DEAD("d.state in ('REFUSED', 'FAILED')");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    /** The deliveries before this change, at most {@value #MOST}. */
    public List<DeliveryView> call(Actor by, SubscriptionId subscription, Which which, long before) {
        access.get(by, subscription);
        List<?> rows = entities.createNativeQuery(
                        "select d.id, d.seq, d.replay, d.asset_id, c.change, d.state, d.attempts, d.planned_at,"
                                + " d.settled_at, d.said from delivery d join change_entry c on c.seq = d.seq"
                                + " where d.subscription_id = ? and d.seq < ? and " + which.condition
                                + " order by d.seq desc, d.replay desc limit " + MOST)
                .setParameter(1, subscription.value())
                .setParameter(2, before)
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    private static DeliveryView view(Object[] row) {
        return new DeliveryView(
                new DeliveryId((UUID) row[0]),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).intValue(),
                new AssetId((UUID) row[3]),
                ChangeKind.valueOf((String) row[4]),
                DeliveryState.valueOf((String) row[5]),
                ((Number) row[6]).intValue(),
                Columns.instant(row[7]),
                Columns.instantOrNull(row[8]),
                (String) row[9]);
    }
}
