package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.distribution.delivery.Notification;
import vn.lantoa.distribution.delivery.Notifications;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Queries of orders, for the company and for officers of the ordering organisation. For other actors the orders are not
 * found.
 */
@ApplicationScoped
public class OrderQueries {
    @Inject
    Orders orders;

    @Inject
    Access access;

    @Inject
    Outlets outlets;

    @Inject
    Notifications notifications;

    @Inject
    Tariffs tariffs;

    @Inject
    ZoneId zone;

    @Inject
    Clock clock;

    /** Telecom company. */
    public record Company(PartnerId id, String name) {}

    /** Returns the companies that take orders, by name: admitted partners with the SMS outlet. */
    public List<Company> companies(Actor by) {
        if (!access.allowsAnywhere(by, Role.RELEASER)) throw new Forbidden("RELEASER");
        return outlets.having(Outlet.SMS, clock.instant()).stream()
                .map(one -> new Company(one.id(), one.name()))
                .toList();
    }

    /** Returns the orders visible to the actor, the latest first; at most 200. */
    public List<OrderView> list(Actor by) {
        return by.kind() == Actor.Kind.PARTNER
                ? orders.of(new PartnerId(by.id()))
                : orders.of(access.organisationsOf(by));
    }

    /**
     * Returns one order.
     *
     * @throws NotFound if the actor may not see the order
     */
    public OrderView get(OrderId id, Actor by) {
        return seen(orders.get(id), by);
    }

    /** Returns the notifications of these orders to the company's webhooks, in the order of the last attempts. */
    public List<Notification> notificationsOf(List<OrderView> seen) {
        return notifications.of(seen.stream()
                .flatMap(order -> Stream.of(OrderEvent.placedId(order.id()), OrderEvent.cancelledId(order.id())))
                .toList());
    }

    /** Returns the ids, as text, of the orders with a notification that a webhook has not accepted. */
    public Set<String> untold(List<OrderView> seen) {
        return notificationsOf(seen).stream()
                .filter(one -> one.state() != Notification.State.ACCEPTED)
                .map(one -> OrderEvent.orderOf(one.message()))
                .collect(Collectors.toSet());
    }

    /**
     * Returns the cost of an order by the company's tariff of the day on which the window opens; empty if the company
     * has no tariff.
     */
    public Optional<MessageCost> cost(OrderView seen) {
        var spec = seen.spec();
        return tariffs.cost(
                seen.sides().partner(), spec.opensAt(), seen.message().text(), spec.cap());
    }

    /** Returns the document of one order, with its cost if known. */
    public OrderDocument document(OrderId id, Actor by) {
        var order = get(id, by);
        return OrderDocument.of(order, zone, cost(order).orElse(null));
    }

    /** Returns the documents of the orders visible to the actor. */
    public List<OrderDocument> documents(Actor by) {
        return list(by).stream().map(order -> OrderDocument.of(order, zone)).toList();
    }

    /** Returns one order as a ZIP, for manual processing by a company. */
    public byte[] pack(OrderId id, Actor by) {
        return OrderDocument.pack(get(id, by), zone);
    }

    /** Locks an order and returns it. Only for the company itself, or a releaser who records the company's answer. */
    @Transactional(Transactional.TxType.MANDATORY)
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
