package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.query.Database;

/** Loads of the active lanes, for metrics. */
@ApplicationScoped
public class LaneLoads {
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

    /** Returns the loads of all channels that have lanes, by the database's clock. */
    public List<LaneLoad> all() {
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
