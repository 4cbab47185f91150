package vn.lantoa.press.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The maximum number of subscriptions per host, to which nothing is sent. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class ManySubscriptions {
    @PersistenceContext
    EntityManager entities;

    public void fill(String host) {
        entities.createNativeQuery(
                        """
                        insert into websub_subscription (id, callback, host, topic, ends_at, topic_seq, sent_seq)
                        select gen_random_uuid(), 'many:' || g, ?, 'many', now() + interval '1 hour', 0, 0
                        from generate_series(1, 50) g""")
                .setParameter(1, host)
                .executeUpdate();
    }

    public void empty() {
        entities.createNativeQuery("delete from websub_subscription where topic = 'many'")
                .executeUpdate();
    }
}
