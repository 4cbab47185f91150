package vn.lantoa.distribution.recall.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.DeliveryState;
import vn.lantoa.distribution.delivery.SubscriptionState;
import vn.lantoa.kernel.query.Database;
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
            select s.partner_id as partner, s.channel, s.label, s.state as lane, d.state as delivery,
                   case when d.said is null and d.waits then s.failures else coalesce(d.attempts, 0) end as tries,
                   case when d.waits then s.next_attempt_at else d.settled_at end as at,
                   coalesce(d.said, (select h.said from delivery h where d.waits and s.failures > 0
                       and h.subscription_id = s.id and h.state in ('PLANNED', 'CLAIMED') and h.said is not null
                       order by h.urgent desc, h.seq limit 1)) as said
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
            where w.release_id = :release and w.change in ('WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED')
              and (d.id is not null
                   or exists (select 1 from delivery e where e.subscription_id = s.id and e.asset_id = w.asset_id))
            order by s.created_at, s.id""";

    @Inject
    Database database;

    Map<PartnerId, List<RecallPush>> of(ReleaseId release) {
        return database.sql(PUSHES).with("release", release).list(Row.class).stream()
                .collect(Collectors.groupingBy(
                        Row::partner, LinkedHashMap::new, Collectors.mapping(Row::push, Collectors.toList())));
    }

    /** What became of it in one subscription. */
    private record Row(
            PartnerId partner,
            Channel channel,
            String label,
            Standing standing,
            int tries,
            @Nullable Instant at,
            @Nullable String said) {
        RecallPush push() {
            return new RecallPush(
                    channel,
                    label,
                    RecallPushRules.state(standing.lane(), standing.delivery(), said != null),
                    tries,
                    at,
                    said);
        }
    }

    private record Standing(SubscriptionState lane, @Nullable DeliveryState delivery) {}
}
