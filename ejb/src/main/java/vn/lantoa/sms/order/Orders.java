package vn.lantoa.sms.order;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.json.HubJson;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.partner.PartnerId;

/** The orders that are kept. Steps and totals are written once and never changed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Orders {
    private static final int MOST = 200;

    private static final String PLACE =
            """
            insert into broadcast_order (id, partner_id, organisation_id, asset_id, version_number, form, text,
              sender, communes, audience, message_class, opens_at, closes_at, cap, label, quiet_from, quiet_until,
              state, created_at, created_by, most_a_day, opt_out_word)
            values (:id, :partner, :organisation, :asset, :version, :form, :text, :sender, cast(:communes as text[]),
              :audience, :kind, :opensAt, :closesAt, :cap, :label, cast(:from as time),
              cast(:until as time), :state, :orderedAt, :by, :most, :optOutWord)""";

    @Inject
    Database database;

    @Inject
    OrderRows rows;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(OrderView order, Actor by) {
        database.sql(PLACE)
                .with("id", order.id())
                .with("partner", order.sides().partner())
                .with("organisation", order.sides().organisation())
                .with("asset", order.message().asset())
                .with("version", order.message().version())
                .with("form", order.message().form())
                .with("text", order.message().text())
                .with("sender", order.spec().sender())
                .with("communes", order.spec().communes())
                .with("audience", order.spec().audience())
                .with("kind", order.spec().kind())
                .with("opensAt", order.spec().opensAt())
                .with("closesAt", order.spec().closesAt())
                .with("cap", order.spec().cap())
                .with("label", order.terms().label())
                .with("from", order.terms().quiet().from().toString())
                .with("until", order.terms().quiet().until().toString())
                .with("state", order.progress().state())
                .with("orderedAt", order.sides().orderedAt())
                .with("by", by.reference())
                .with("most", order.terms().most())
                .with("optOutWord", order.terms().optOutWord())
                .update();
        note(order.id(), order.progress().state(), "", by, order.sides().orderedAt());
    }

    /** The order as it stands, locked until the transaction ends. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public OrderView getLocked(OrderId id) {
        database.sql("select id from broadcast_order where id = :id for update")
                .with("id", id)
                .values(OrderId.class);
        return get(id);
    }

    public OrderView get(OrderId id) {
        return rows.list("where o.id = :of", id).stream().findFirst().orElseThrow(() -> new NotFound("order:" + id));
    }

    /** The orders to this company, the latest first. */
    public List<OrderView> of(PartnerId partner) {
        return rows.list("where o.partner_id = :of order by o.created_at desc, o.id limit " + MOST, partner);
    }

    /** The orders of these organisations, the latest first. */
    public List<OrderView> of(Set<OrganisationId> organisations) {
        return rows.list(
                "where o.organisation_id = any (cast(:of as uuid[])) order by o.created_at desc, o.id limit " + MOST,
                organisations);
    }

    /**
     * The orders of this message that are neither done nor refused nor called off, locked until the transaction ends.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<OrderView> openOf(AssetId asset) {
        database.sql("select id from broadcast_order where asset_id = :asset order by id for update")
                .with("asset", asset)
                .values(OrderId.class);
        return rows.list(
                "where o.asset_id = :of and o.state in ('ORDERED', 'ACCEPTED', 'RUNNING') order by o.id", asset);
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void move(OrderId id, OrderState next, String note, Actor by, Instant now) {
        database.sql("update broadcast_order set state = :state where id = :id")
                .with("state", next)
                .with("id", id)
                .update();
        note(id, next, note, by, now);
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(OrderId id, OrderTotals totals, Actor by, Instant now) {
        database.sql(
                        """
                        insert into broadcast_total (id, order_id, delivered, failed, unconfirmed, reasons, reported_at,
                          reported_by) values (:id, :order, :delivered, :failed, :unconfirmed, :reasons, :now, :by)""")
                .with("id", UUID.randomUUID())
                .with("order", id)
                .with("delivered", totals.delivered())
                .with("failed", totals.failed())
                .with("unconfirmed", totals.unconfirmed())
                .with("reasons", HubJson.write(totals.sortedReasons()))
                .with("now", now)
                .with("by", by.reference())
                .update();
    }

    private void note(OrderId id, OrderState state, String note, Actor by, Instant now) {
        database.sql("insert into broadcast_order_status (order_id, state, note, at, by_whom)"
                        + " values (:order, :state, :note, :now, :by)")
                .with("order", id)
                .with("state", state)
                .with("note", note)
                .with("now", now)
                .with("by", by.reference())
                .update();
    }
}
