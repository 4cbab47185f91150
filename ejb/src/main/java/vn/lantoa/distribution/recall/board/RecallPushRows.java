package vn.lantoa.distribution.recall.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.DeliveryState;
import vn.lantoa.distribution.delivery.SubscriptionState;
import vn.lantoa.kernel.Columns;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ReleaseId;

/** The reader of the message's state in each subscription of those on a board. */
@ApplicationScoped
class RecallPushRows {
    /**
     * In a lane where a later change of the asset went in the place of the message, that one tells of it; of several that
     * were sent, the first that was taken counts, else the last. What waits behind something that fails waits for the same
     * reason. A subscription to which nothing of the asset ever went, and nothing goes, is left out.
     */
    private static final String PUSHES =
            """
            select s.partner_id, s.channel, s.label, s.state, d.state,
                   case when d.said is null and d.waits then s.failures else coalesce(d.attempts, 0) end,
                   case when d.waits then s.next_attempt_at else d.settled_at end,
                   coalesce(d.said, (select h.said from delivery h where d.waits and s.failures > 0
                       and h.subscription_id = s.id and h.state in ('PLANNED', 'CLAIMED') and h.said is not null
                       order by h.urgent desc, h.seq limit 1))
            from change_entry w
            join recall_receipt c on c.release_id = w.release_id
            join subscription s on s.partner_id = c.partner_id
            left join lateral (
                select o.*, o.state in ('PLANNED', 'CLAIMED') as waits from delivery o
                where o.subscription_id = s.id and o.asset_id = w.asset_id and o.seq >= w.seq
                  and o.state not in ('REPLACED', 'CANCELLED')
                  and (o.seq = w.seq or not exists (select 1 from delivery x where x.subscription_id = s.id
                       and x.seq = w.seq and x.state <> 'REPLACED'))
                order by o.state in ('ACCEPTED', 'CONFIRMED') desc,
                         case when o.state in ('ACCEPTED', 'CONFIRMED') then o.settled_at end, o.seq desc, o.replay desc
                limit 1) d on true
            where w.release_id = ? and w.change in ('WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED')
              and (d.id is not null
                   or exists (select 1 from delivery e where e.subscription_id = s.id and e.asset_id = w.asset_id))
            order by s.created_at, s.id""";

    @PersistenceContext
    EntityManager entities;

    Map<PartnerId, List<RecallPush>> of(ReleaseId release) {
        List<?> rows = entities.createNativeQuery(PUSHES)
                .setParameter(1, release.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.groupingBy(
                        row -> new PartnerId((UUID) row[0]),
                        LinkedHashMap::new,
                        Collectors.mapping(RecallPushRows::push, Collectors.toList())));
    }

    private static RecallPush push(Object[] row) {
        var said = (String) row[7];
        var lane = SubscriptionState.valueOf((String) row[3]);
        return new RecallPush(
                Channel.valueOf((String) row[1]),
                (String) row[2],
                RecallPushRules.state(lane, delivery((String) row[4]), said != null),
                ((Number) row[5]).intValue(),
                Columns.instantOrNull(row[6]),
                said);
    }

    private static @Nullable DeliveryState delivery(@Nullable String name) {
        return name == null ? null : DeliveryState.valueOf(name);
    }
}
