package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.asset.AssetId;

/** Queues deliveries without log entries: only the sending is measured. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class QueuedDeliveries {
    @PersistenceContext
    EntityManager entities;

    /** Queues this number of deliveries of the asset's last change in this lane. */
    public void queue(SubscriptionId subscription, AssetId asset, int many) {
        entities.createNativeQuery(
                        """
                        insert into delivery (id, subscription_id, seq, replay, asset_id, urgent, state)
                        select gen_random_uuid(), ?, (select max(c.seq) from change_entry c where c.asset_id = ?), g, ?, false, 'PLANNED'
                        from generate_series(1, ?) g""")
                .setParameter(1, subscription.value())
                .setParameter(2, asset.value())
                .setParameter(3, asset.value())
                .setParameter(4, many)
                .executeUpdate();
    }

    /** Sets a target that no rule would accept, so that sending fails with an internal error. */
    public void spoil(SubscriptionId subscription) {
        entities.createNativeQuery("update subscription set target = 'http://not an address/' where id = ?")
                .setParameter(1, subscription.value())
                .executeUpdate();
    }

    /** Ends the lane without notices, so that later tests have its permits. */
    public void drop(SubscriptionId subscription) {
        entities.createNativeQuery("update subscription set state = 'ENDED' where id = ?")
                .setParameter(1, subscription.value())
                .executeUpdate();
    }
}
