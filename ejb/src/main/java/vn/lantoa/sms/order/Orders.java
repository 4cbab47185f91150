package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.outbox.Outbox;

/** Repository of orders, with their audit entries and events. History steps and totals are immutable. */
@ApplicationScoped
public class Orders {
    private static final int MOST = 200;

    private static final String SELECT =
            """
            select o.id, o.organisation_id as organisation, o.partner_id as partner, p.name as partner_name,
              o.created_at as ordered_at, o.asset_id as asset, o.version_number as version, o.form, o.text,
              o.sender, o.communes, o.audience, o.message_class as kind, o.opens_at, o.closes_at, o.cap,
              o.label, cast(o.quiet_from as text) as "from", cast(o.quiet_until as text) as until,
              o.most_a_day as most, o.opt_out_word, o.state, t.delivered, t.failed, t.unconfirmed, t.reasons
            from broadcast_order o join partner p on p.id = o.partner_id
            left join lateral (select * from broadcast_total b where b.order_id = o.id
                               order by b.reported_at desc limit 1) t on true
            """;

    @Inject
    Database database;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(OrderView order, Actor by) {
        database.sql(
                        """
                        insert into broadcast_order (id, partner_id, organisation_id, asset_id, version_number, form, text, sender,
                          communes, audience, message_class, opens_at, closes_at, cap, label, quiet_from, quiet_until, most_a_day,
                          opt_out_word, state, created_at, created_by)
                        values (:id, :partner, :organisation, :asset, :version, :form, :text, :sender, cast(:communes as text[]),
                          :audience, :kind, :opensAt, :closesAt, :cap, :label, cast(:from as time), cast(:until as time), :most,
                          :optOutWord, :state, :orderedAt, :by)""")
                .with(order.sides())
                .with(order.message())
                .with(order.spec())
                .with(order.terms())
                .with("id", order.id())
                .with("from", order.terms().quiet().from().toString())
                .with("until", order.terms().quiet().until().toString())
                .with("state", order.progress().state())
                .with("by", by.reference())
                .update();
        note(order.id(), order.progress().state(), "", by, order.sides().orderedAt());
        placed(order, by, order.sides().orderedAt());
    }

    /** Returns the current order, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public OrderView getLocked(OrderId id) {
        database.sql("select id from broadcast_order where id = :id for update")
                .with("id", id)
                .values(OrderId.class);
        return get(id);
    }

    public OrderView get(OrderId id) {
        return list("where o.id = :of", id).stream().findFirst().orElseThrow(() -> new NotFound("order:" + id));
    }

    /** Returns the orders to this company, the latest first. */
    public List<OrderView> of(PartnerId partner) {
        return list("where o.partner_id = :of order by o.created_at desc, o.id limit " + MOST, partner);
    }

    /** Returns the orders of these organisations, the latest first. */
    public List<OrderView> of(Set<OrganisationId> organisations) {
        return list(
                "where o.organisation_id = any (cast(:of as uuid[])) order by o.created_at desc, o.id limit " + MOST,
                organisations);
    }

    /** Returns the open orders of this message, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<OrderView> openOf(AssetId asset) {
        var open = database.sql("select id from broadcast_order where asset_id = :asset"
                        + " and state = any (cast(:open as text[])) order by id for update")
                .with("asset", asset)
                .with("open", OrderState.OPEN)
                .values(OrderId.class);
        return open.stream().map(this::get).toList();
    }

    /** Moves a locked order to its next state. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(OrderView order, OrderState next, String note, Actor by) {
        order.requireMove(next, by);
        var now = clock.instant();
        database.sql("update broadcast_order set state = :next where id = :id and state = :state")
                .with("next", next)
                .with("state", order.progress().state())
                .with("id", order.id())
                .update();
        note(order.id(), next, note, by, now);
        audit.record(by, "order-moved", "order:" + order.id(), Map.of("state", next.slug()));
        if (next == OrderState.CANCELLED) outbox.append(new OrderCancelled(order.id(), now));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(OrderView order, OrderTotals totals, Actor by) {
        database.sql(
                        """
                        insert into broadcast_total (id, order_id, delivered, failed, unconfirmed, reasons, reported_at,
                          reported_by) values (:id, :order, :delivered, :failed, :unconfirmed, :reasons, :now, :by)""")
                .with(totals)
                .with("id", UUID.randomUUID())
                .with("order", order.id())
                .with("reasons", HubJson.write(totals.reasons()))
                .by(by, clock.instant())
                .update();
        audit.record(
                by,
                "order-totals-reported",
                "order:" + order.id(),
                Map.of(
                        "delivered", String.valueOf(totals.delivered()),
                        "failed", String.valueOf(totals.failed()),
                        "unconfirmed", String.valueOf(totals.unconfirmed())));
    }

    private void note(OrderId id, OrderState state, String note, Actor by, Instant now) {
        database.sql("insert into broadcast_order_status (order_id, state, note, at, by_whom)"
                        + " values (:order, :state, :note, :now, :by)")
                .with("order", id)
                .with("state", state)
                .with("note", note)
                .by(by, now)
                .update();
    }

    /** @param where condition and order, with the parameter {@code :of} */
    private List<OrderView> list(String where, Object of) {
        return database.sql(SELECT + where).with("of", of).list(Row.class).stream()
                .map(row -> row.with(history(row.id())))
                .toList();
    }

    /** Order without its history. */
    private record Row(
            OrderId id,
            OrderView.Sides sides,
            OrderedText message,
            OrderSpec spec,
            OrderTerms terms,
            OrderState state,
            @Nullable Totals totals) {
        OrderView with(List<OrderStatus> history) {
            var progress = new OrderView.Progress(state, history);
            return new OrderView(id, sides, message, spec, terms, progress, totals == null ? null : totals.read());
        }
    }

    /** Totals whose reasons are JSON. */
    private record Totals(long delivered, long failed, long unconfirmed, String reasons) {
        OrderTotals read() {
            return new OrderTotals(delivered, failed, unconfirmed, HubJson.readMap(reasons, Long.class));
        }
    }

    private List<OrderStatus> history(OrderId id) {
        return database.sql(
                        "select state, note, at, by_whom as by from broadcast_order_status where order_id = :order order by at")
                .with("order", id)
                .list(OrderStatus.class);
    }

    private void placed(OrderView order, Actor by, Instant now) {
        audit.record(
                by,
                "order-placed",
                "order:" + order.id(),
                Map.of(
                        "asset", order.message().asset().toString(),
                        "version", String.valueOf(order.message().version()),
                        "form", order.message().form().slug(),
                        "partner", order.sides().partner().toString(),
                        "cap", String.valueOf(order.spec().cap())));
        outbox.append(new OrderPlaced(order.id(), now));
    }
}
