package vn.lantoa.sms.order;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.ZoneId;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** Who sees orders: the company that is asked, and officers of the organisation that asks. To others there are none. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrderDesk {
    @Inject
    Orders orders;

    @Inject
    Access access;

    @Inject
    Partners partners;

    @Inject
    ZoneId zone;

    /** A company that may be asked. */
    public record Company(PartnerId id, String name) {}

    /** All that may be asked, by name. */
    public List<Company> companies() {
        return partners.all().stream()
                .map(one -> new Company(one.id(), one.name()))
                .toList();
    }

    /** Those of whoever asks, the latest first; at most 200. */
    public List<OrderView> list(Actor by) {
        return by.kind() == Actor.Kind.PARTNER
                ? orders.of(new PartnerId(by.id()))
                : orders.of(access.organisationsOf(by));
    }

    /** One of them. */
    public OrderView get(OrderId id, Actor by) {
        return seen(orders.get(id), by);
    }

    /** One of them, as programs read it. */
    public JsonObject document(OrderId id, Actor by) {
        return OrderDocument.of(get(id, by), zone);
    }

    /** Those of whoever asks, as programs read them. */
    public List<JsonObject> documents(Actor by) {
        return list(by).stream().map(order -> OrderDocument.of(order, zone)).toList();
    }

    /** One of them as a ZIP, for a company that takes it by hand. */
    public byte[] pack(OrderId id, Actor by) {
        return OrderDocument.pack(get(id, by), zone);
    }

    /** One of them, locked, for the company itself or a releaser who writes down what it has said. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public OrderView getToAnswer(OrderId id, Actor by) {
        var order = seen(orders.getLocked(id), by);
        if (!isAsked(order, by)) access.require(by, Role.RELEASER, order.sides().organisation());
        return order;
    }

    private OrderView seen(OrderView order, Actor by) {
        var theirs = isAsked(order, by)
                || access.organisationsOf(by).contains(order.sides().organisation());
        if (!theirs) throw new NotFound("order:" + order.id());
        return order;
    }

    private static boolean isAsked(OrderView order, Actor by) {
        return by.equals(Actor.partner(order.sides().partner().value()));
    }
}
