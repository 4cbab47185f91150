package vn.lantoa.distribution.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;

/** The loads of the lanes that are not paused or ended, for meters. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LaneLoads {
    private static final String LOADS =
            """
            select s.channel, coalesce(sum(w.waiting), 0),
                   coalesce(extract(epoch from now() - min(w.since)), 0)::bigint, count(*) filter (where s.failures > 0)
            from subscription s
            left join (select d.subscription_id, count(*) as waiting, min(d.planned_at) as since from delivery d
                       where d.state in ('PLANNED', 'CLAIMED') group by d.subscription_id) w on w.subscription_id = s.id
            where s.state = 'ACTIVE' group by s.channel""";

    @PersistenceContext
    EntityManager entities;

    /** The loads of all channels that have lanes, by the database's clock. */
    public List<LaneLoad> all() {
        List<?> rows = entities.createNativeQuery(LOADS).getResultList();
        return rows.stream().map(row -> load((Object[]) row)).toList();
    }

    private static LaneLoad load(Object[] row) {
        return new LaneLoad(
                Channel.valueOf((String) row[0]), number(row[1]), Duration.ofSeconds(number(row[2])), number(row[3]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
