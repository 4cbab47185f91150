package vn.lantoa.distribution.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.DeliveryState;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ReleaseId;

/** Queries of recall boards. */
@ApplicationScoped
class RecallRows {
    /**
     * Selects the latest open withdrawals and the latest withdrawals overall. Open withdrawals are found by stepping
     * from release to release over the index of open receipts. Receipts are counted only for the returned lines.
     */
    private static final String LINES =
            """
            with recursive unanswered (release_id) as (
              (select release_id from recall_receipt where state <> 'ACKNOWLEDGED' order by release_id limit 1)
              union all
              select (select c.release_id from recall_receipt c where c.state <> 'ACKNOWLEDGED' and c.release_id > u.release_id
                       order by c.release_id limit 1)
              from unanswered u where u.release_id is not null),
            wanted as (
              (select w.release_id from unanswered u join withdrawal w on w.release_id = u.release_id
                 join release r on r.id = w.release_id
               where exists (select 1 from recall_receipt c
                              where c.release_id = r.id and c.state <> 'ACKNOWLEDGED' and %1$s)
               order by w.withdrawn_at desc limit 200)
              union
              (select w.release_id from withdrawal w join release r on r.id = w.release_id
               where exists (select 1 from recall_receipt c where c.release_id = w.release_id and %1$s)
               order by w.withdrawn_at desc limit 200))
            select r.id as release, r.asset_id as asset, r.version_number as version, coalesce(v.texts ->> 'title', '') as title,
                   w.kind, w.explanation, w.withdrawn_at as at, n.due_at, n.named, n.told, n.acknowledged, n.overdue
            from wanted join withdrawal w on w.release_id = wanted.release_id
            join release r on r.id = w.release_id join asset_version v on v.id = r.version_id
            cross join lateral (
              select max(c.due_at) as due_at, count(*) as named,
                     count(*) filter (where exists (select 1 from recall_telling t where t.receipt_id = c.id)) as told,
                     count(*) filter (where c.state = 'ACKNOWLEDGED') as acknowledged,
                     count(*) filter (where c.state = 'OVERDUE') as overdue
              from recall_receipt c where c.release_id = r.id and %1$s) n
            order by n.acknowledged = n.named, w.withdrawn_at desc limit 200""";

    private static final String ROWS =
            """
            select p.id as partner, p.name, c.reasons, c.state,
                   (select max(m.at) from recall_move m where m.receipt_id = c.id) as since, c.due_at, c.done, c.removed_at
            from recall_receipt c join partner p on p.id = c.partner_id
            where c.release_id = :release
            order by array_position(array['OVERDUE', 'NAMED', 'TOLD', 'ACKNOWLEDGED'], c.state), c.due_at, p.name""";

    private static final String TELLINGS =
            """
            select c.partner_id as partner, t.way, t.place, t.at from recall_telling t
              join recall_receipt c on c.id = t.receipt_id
            where c.release_id = :release order by t.at""";

    /**
     * Selects the message per subscription. If a later change of the asset replaced the message in the lane, that
     * change counts. If several messages were sent, the first accepted message counts, otherwise the last. A message
     * that waits behind a failing message shows the answer to the failing message. Subscriptions that never received
     * anything about the asset are omitted.
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

    /** Returns the lines that satisfy a condition on releases {@code r} and receipts {@code c}, open lines first. */
    List<RecallLine> lines(String where, UnaryOperator<SqlQuery> parameters) {
        return parameters.apply(database.sql(LINES.formatted(where))).list(RecallLine.class);
    }

    List<RecallRow> rows(ReleaseId release) {
        var byRecipient = notificationsOf(release);
        var pushed = pushesOf(release);
        return database.sql(ROWS).with("release", release).list(Row.class).stream()
                .map(row -> row.with(
                        byRecipient.getOrDefault(row.partner(), List.of()),
                        pushed.getOrDefault(row.partner(), List.of())))
                .toList();
    }

    PartnerId partnerOf(RecallReceiptId receipt) {
        return database.sql("select partner_id from recall_receipt where id = :receipt")
                .with("receipt", receipt)
                .one(PartnerId.class);
    }

    private Map<PartnerId, List<RecallRow.Notified>> notificationsOf(ReleaseId release) {
        return database.sql(TELLINGS).with("release", release).list(NotificationRow.class).stream()
                .collect(Collectors.groupingBy(
                        NotificationRow::partner, Collectors.mapping(NotificationRow::told, Collectors.toList())));
    }

    /** Receipt without its notifications and pushes. */
    private record Row(
            PartnerId partner,
            String name,
            List<RecallReason> reasons,
            RecallState state,
            Instant since,
            Instant dueAt,
            @Nullable String done,
            @Nullable Instant removedAt) {
        RecallRow with(List<RecallRow.Notified> notified, List<RecallPush> pushes) {
            var told = notified.stream().map(one -> one.way() + " " + one.at()).toList();
            return new RecallRow(partner, name, reasons, state, dueAt, told, pushes, done, removedAt, since, notified);
        }
    }

    private record NotificationRow(PartnerId partner, RecallRow.Notified told) {}

    private Map<PartnerId, List<RecallPush>> pushesOf(ReleaseId release) {
        return database.sql(PUSHES).with("release", release).list(PushRow.class).stream()
                .collect(Collectors.groupingBy(
                        PushRow::partner, LinkedHashMap::new, Collectors.mapping(PushRow::push, Collectors.toList())));
    }

    /** State of the message in one subscription. */
    private record PushRow(
            PartnerId partner,
            Channel channel,
            String label,
            LaneStatus standing,
            int tries,
            @Nullable Instant at,
            @Nullable String said) {
        RecallPush push() {
            return new RecallPush(
                    channel, label, state(standing.lane(), standing.delivery(), said != null), tries, at, said);
        }
    }

    private record LaneStatus(SubscriptionState lane, @Nullable DeliveryState delivery) {}

    /**
     * Returns the state of the message.
     *
     * @param delivery null if none is planned
     * @param answered whether an attempt has ended
     */
    static RecallPush.State state(SubscriptionState lane, @Nullable DeliveryState delivery, boolean answered) {
        if (delivery == DeliveryState.ACCEPTED || delivery == DeliveryState.CONFIRMED)
            return RecallPush.State.DELIVERED;
        if (delivery != null && (delivery.isDead() || delivery == DeliveryState.UNCONFIRMED))
            return RecallPush.State.FAILED;
        if (lane != SubscriptionState.ACTIVE) return RecallPush.State.STOPPED;
        return answered ? RecallPush.State.FAILING : RecallPush.State.WAITING;
    }
}
