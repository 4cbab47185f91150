package vn.lantoa.sms.order;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.partner.PartnerId;

/** The orders that are kept. Steps and totals are written once and never changed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Orders {
    private static final int MOST = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    OrderRows rows;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(OrderView order, Actor by) {
        entities.createNativeQuery(
                        """
                        insert into broadcast_order (id, partner_id, organisation_id, asset_id, version_number, form, text,
                          sender, communes, audience, message_class, opens_at, closes_at, cap, label, quiet_from, quiet_until,
                          state, created_at, created_by, most_a_day, opt_out_word)
                        values (?, ?, ?, ?, ?, ?, ?, ?, string_to_array(?, ','), ?, ?, ?, ?, ?, ?, cast(? as time),
                          cast(? as time), ?, ?, ?, ?, ?)""")
                .setParameter(1, order.id().value())
                .setParameter(2, order.sides().partner().value())
                .setParameter(3, order.sides().organisation().value())
                .setParameter(4, order.message().asset().value())
                .setParameter(5, order.message().version())
                .setParameter(6, order.message().form().name())
                .setParameter(7, order.message().text())
                .setParameter(8, order.wish().sender())
                .setParameter(9, String.join(",", order.wish().communes()))
                .setParameter(10, order.wish().audience())
                .setParameter(11, order.wish().kind().name())
                .setParameter(12, order.wish().opensAt().atOffset(ZoneOffset.UTC))
                .setParameter(13, order.wish().closesAt().atOffset(ZoneOffset.UTC))
                .setParameter(14, order.wish().cap())
                .setParameter(15, order.terms().label())
                .setParameter(16, order.terms().quiet().from().toString())
                .setParameter(17, order.terms().quiet().until().toString())
                .setParameter(18, order.progress().state().name())
                .setParameter(19, order.sides().orderedAt().atOffset(ZoneOffset.UTC))
                .setParameter(20, by.reference())
                .setParameter(21, order.terms().most())
                .setParameter(22, order.terms().optOutWord())
                .executeUpdate();
        note(order.id(), order.progress().state(), "", by, order.sides().orderedAt());
    }

    /** The order as it stands, locked until the transaction ends. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public OrderView getLocked(OrderId id) {
        entities.createNativeQuery("select id from broadcast_order where id = ? for update")
                .setParameter(1, id.value())
                .getResultList();
        return get(id);
    }

    public OrderView get(OrderId id) {
        return rows.list("where o.id = ?", id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("order:" + id));
    }

    /** The orders to this company, the latest first. */
    public List<OrderView> of(PartnerId partner) {
        return rows.list("where o.partner_id = ? order by o.created_at desc, o.id limit " + MOST, partner.value());
    }

    /** The orders of these organisations, the latest first. */
    public List<OrderView> of(Set<OrganisationId> organisations) {
        var ids = organisations.stream().map(OrganisationId::toString).collect(Collectors.joining(","));
        return rows.list(
                "where o.organisation_id = any(string_to_array(?, ',')::uuid[]) order by o.created_at desc, o.id limit "
                        + MOST,
                ids);
    }

    /**
     * The orders of this message that are neither done nor refused nor called off, locked until the transaction ends.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<OrderView> openOf(AssetId asset) {
        entities.createNativeQuery("select id from broadcast_order where asset_id = ? order by id for update")
                .setParameter(1, asset.value())
                .getResultList();
        return rows.list(
                "where o.asset_id = ? and o.state in ('ORDERED', 'ACCEPTED', 'RUNNING') order by o.id", asset.value());
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void move(OrderId id, OrderState next, String note, Actor by, Instant now) {
        entities.createNativeQuery("update broadcast_order set state = ? where id = ?")
                .setParameter(1, next.name())
                .setParameter(2, id.value())
                .executeUpdate();
        note(id, next, note, by, now);
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(OrderId id, OrderTotals totals, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into broadcast_total (id, order_id, delivered, failed, unconfirmed, reasons, reported_at,
                          reported_by) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, id.value())
                .setParameter(3, totals.delivered())
                .setParameter(4, totals.failed())
                .setParameter(5, totals.unconfirmed())
                .setParameter(6, ReasonsJson.write(totals.sortedReasons()))
                .setParameter(7, now.atOffset(ZoneOffset.UTC))
                .setParameter(8, by.reference())
                .executeUpdate();
    }

    private void note(OrderId id, OrderState state, String note, Actor by, Instant now) {
        entities.createNativeQuery(
                        "insert into broadcast_order_status (order_id, state, note, at, by_whom) values (?, ?, ?, ?, ?)")
                .setParameter(1, id.value())
                .setParameter(2, state.name())
                .setParameter(3, note)
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .setParameter(5, by.reference())
                .executeUpdate();
    }
}
