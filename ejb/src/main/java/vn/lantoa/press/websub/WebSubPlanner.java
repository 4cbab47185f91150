package vn.lantoa.press.websub;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.press.FeedChanges;

/**
 * The planner of WebSub: it marks the topics that the next entries of the change log concern. A recall ends the waiting
 * of their subscriptions.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WebSubPlanner {
    @PersistenceContext
    EntityManager entities;

    @Inject
    FeedChanges changes;

    @Inject
    HubAddress hub;

    /** Returns up to which entry this is known; -1 while another node is at it. */
    public long plan() {
        List<?> held = entities.createNativeQuery("select seq from websub_plan for update skip locked")
                .getResultList();
        if (held.isEmpty()) return -1;
        long from = ((Number) held.get(0)).longValue();
        var head = (Object[]) entities.createNativeQuery(
                        """
                        select h.seq, exists (select 1 from change_entry c where c.seq > ? and c.change in ('RECALLED', 'REMOVED'))
                        from change_head h""")
                .setParameter(1, from)
                .getSingleResult();
        long to = ((Number) head[0]).longValue();
        if (to <= from) return from;
        List<?> topics = entities.createNativeQuery("select distinct topic from websub_subscription order by topic")
                .getResultList();
        topics.forEach(topic -> look((String) topic, from, (Boolean) head[1]));
        entities.createNativeQuery("update websub_plan set seq = ?")
                .setParameter(1, to)
                .executeUpdate();
        return to;
    }

    private void look(String address, long after, boolean urgent) {
        // of a topic that the hub has no more it is told when it is sent
        long seq = FeedTopic.find(address, hub)
                .map(topic -> changes.lastSeq(topic.feed(), after))
                .orElse(0L);
        if (seq == 0) return;
        entities.createNativeQuery("update websub_subscription set topic_seq = ?"
                        + (urgent ? ", failures = 0, next_attempt_at = now()" : "")
                        + " where topic = ?")
                .setParameter(1, seq)
                .setParameter(2, address)
                .executeUpdate();
    }
}
