package vn.lantoa.sms.order;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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

    @PersistenceContext
    EntityManager em;

    @Inject
    Database database;

    @Inject
    OrderRows rows;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(OrderView order, Actor by) {
        em.persist(new BroadcastOrder(order, by));
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
        var open = database.sql("select id from broadcast_order where asset_id = :asset"
                        + " and state = any (cast(:open as text[])) order by id for update")
                .with("asset", asset)
                .with("open", OrderState.OPEN)
                .values(OrderId.class);
        return open.stream().map(this::get).toList();
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void move(OrderId id, OrderState next, String note, Actor by, Instant now) {
        em.find(BroadcastOrder.class, id.value(), LockModeType.PESSIMISTIC_WRITE)
                .move(next, by);
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
