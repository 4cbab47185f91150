package vn.lantoa.press.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.press.FeedChanges;

/**
 * Planner of WebSub deliveries: marks the topics affected by new entries of the change log. A recall or removal makes
 * waiting retries of their subscriptions due at once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class WebSubPlanner {
    @Inject
    Database database;

    @Inject
    FeedChanges changes;

    @Inject
    HubAddress hub;

    /** Processes new entries; returns the number of the last processed entry, or -1 if another node is planning. */
    public long plan() {
        var held = database.sql("select seq from websub_plan for update skip locked")
                .value(Long.class);
        if (held.isEmpty()) return -1;
        long from = held.get();
        var head = database.sql(
                        """
                        select h.seq, exists (select 1 from change_entry c
                                              where c.seq > :from and c.change in ('RECALLED', 'REMOVED')) as urgent
                        from change_head h""")
                .with("from", from)
                .row(Head.class);
        long to = head.seq();
        if (to <= from) return from;
        var topics = database.sql("select distinct topic from websub_subscription order by topic")
                .values(String.class);
        topics.forEach(topic -> plan(topic, from, head.urgent()));
        database.sql("update websub_plan set seq = :to").with("to", to).update();
        return to;
    }

    /**
     * End of the change log.
     *
     * @param urgent whether a recall or removal is among the new entries
     */
    private record Head(long seq, boolean urgent) {}

    private void plan(String address, long after, boolean urgent) {
        // if the feed no longer exists, the subscriber is notified at the next delivery
        long seq = FeedTopic.find(address, hub)
                .map(topic -> changes.lastSeq(topic.feed(), after))
                .orElse(0L);
        if (seq == 0) return;
        database.sql("update websub_subscription set topic_seq = :seq"
                        + (urgent ? ", failures = 0, next_attempt_at = now()" : "")
                        + " where topic = :topic")
                .with("seq", seq)
                .with("topic", address)
                .update();
    }
}
