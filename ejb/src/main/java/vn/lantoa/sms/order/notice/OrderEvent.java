package vn.lantoa.sms.order.notice;

import jakarta.json.bind.annotation.JsonbProperty;
import vn.lantoa.distribution.webhook.CloudEvent;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.sms.order.OrderId;
import vn.lantoa.sms.order.OrderMoved;
import vn.lantoa.sms.order.OrderPlaced;

/**
 * The webhooks of an order: CloudEvents of the types {@code vn.lantoa.order.placed} and {@code
 * vn.lantoa.order.cancelled}, with no more than the address of the rest. An order is placed once and called off once,
 * so that the ids are made of its own.
 */
public final class OrderEvent {
    private static final String CANCELLED = "-cancelled";

    private OrderEvent() {}

    /** The {@code webhook-id} of the placing. */
    public static String placedId(OrderId order) {
        return order.toString();
    }

    /** The {@code webhook-id} of the cancellation. */
    public static String cancelledId(OrderId order) {
        return order + CANCELLED;
    }

    /** The id of the order, as text, that a message of this id is about. */
    public static String orderOf(String message) {
        return message.endsWith(CANCELLED) ? message.substring(0, message.length() - CANCELLED.length()) : message;
    }

    /** The {@code webhook-id} of either. */
    static String idOf(OrderMoved event) {
        return event instanceof OrderPlaced ? placedId(event.order()) : cancelledId(event.order());
    }

    static byte[] of(OrderMoved event, HubAddress hub) {
        var order = event.order();
        var what = event instanceof OrderPlaced ? "placed" : "cancelled";
        var here = "/api/v1/orders/" + order;
        var data = new Data(hub.of(here).toString(), hub.of(here + "/package").toString());
        return CloudEvent.of(hub, idOf(event), "vn.lantoa.order." + what, event.at(), order.toString(), data)
                .bytes();
    }

    /** The addresses of the order and of its package. */
    public record Data(String order, @JsonbProperty("package") String files) {}
}
