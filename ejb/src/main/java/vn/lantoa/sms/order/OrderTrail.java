package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.outbox.Outbox;

/** Writer of audit entries and events of orders. */
@ApplicationScoped
class OrderTrail {
    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    void placed(OrderView order, Actor by, Instant now) {
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

    void moved(OrderView order, OrderState next, Actor by) {
        audit.record(by, "order-moved", "order:" + order.id(), Map.of("state", next.slug()));
    }

    void cancelled(OrderView order, Actor by, Instant now) {
        moved(order, OrderState.CANCELLED, by);
        outbox.append(new OrderCancelled(order.id(), now));
    }

    void reported(OrderView order, OrderTotals totals, Actor by) {
        audit.record(
                by,
                "order-totals-reported",
                "order:" + order.id(),
                Map.of(
                        "delivered", String.valueOf(totals.delivered()),
                        "failed", String.valueOf(totals.failed()),
                        "unconfirmed", String.valueOf(totals.unconfirmed())));
    }
}
