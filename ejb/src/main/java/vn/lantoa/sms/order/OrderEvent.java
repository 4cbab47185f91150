package vn.lantoa.sms.order;

import jakarta.json.bind.annotation.JsonbProperty;
import vn.lantoa.distribution.delivery.CloudEvent;
import vn.lantoa.kernel.HubAddress;

/**
 * Webhook events of an order: CloudEvents of the types {@code vn.lantoa.order.placed} and
 * {@code vn.lantoa.order.cancelled}, which contain only the addresses of details. An order is placed once and cancelled
 * at most once, so event ids are derived from its id.
 */
public final class OrderEvent {
    private static final String CANCELLED = "-cancelled";

    private OrderEvent() {}

    /** Returns the {@code webhook-id} of the placement. */
    public static String placedId(OrderId order) {
        return order.toString();
    }

    /** Returns the {@code webhook-id} of the cancellation. */
    public static String cancelledId(OrderId order) {
        return order + CANCELLED;
    }

    /** Returns the order id, as text, of a message id. */
    public static String orderOf(String message) {
        return message.endsWith(CANCELLED) ? message.substring(0, message.length() - CANCELLED.length()) : message;
    }

    /** Returns the {@code webhook-id} of the event. */
    static String idOf(OrderMoved event) {
        return event instanceof OrderPlaced ? placedId(event.order()) : cancelledId(event.order());
    }

    static byte[] of(OrderMoved event, HubAddress hub) {
        var order = event.order();
        var what = event instanceof OrderPlaced ? "placed" : "cancelled";
        var here = "/api/v1/orders/" + order;
        var data = new Data(hub.of(here).toString(), hub.of(here + "/package").toString());
        return CloudEvent.of(hub, idOf(event), "vn.lantoa.order." + what, event.at(), order.toString(), null, data)
                .bytes();
    }

    /** Addresses of the order and of its package. */
    public record Data(String order, @JsonbProperty("package") String files) {}
}
