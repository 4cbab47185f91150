package vn.lantoa.sms.order;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import vn.lantoa.kernel.HubAddress;

/** The webhook of an order: a CloudEvent of the type {@code vn.lantoa.order.placed}, thin: where the rest is. */
final class OrderEvent {
    private OrderEvent() {}

    static byte[] of(OrderPlaced event, HubAddress hub) {
        var id = event.order().toString();
        return Json.createObjectBuilder()
                .add("specversion", "1.0")
                .add("id", id)
                .add("source", hub.of("/").toString())
                .add("type", "vn.lantoa.order.placed")
                .add("time", event.at().toString())
                .add("subject", id)
                .add("datacontenttype", "application/json")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("order", hub.of("/api/v1/orders/" + id).toString())
                                .add(
                                        "package",
                                        hub.of("/api/v1/orders/" + id + "/package")
                                                .toString()))
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
