package vn.lantoa.sms.order;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The id of an order. */
public record OrderId(UUID value) implements Id {
    /** A new id. */
    public static OrderId random() {
        return new OrderId(UUID.randomUUID());
    }

    /** Reads an id; any other text is the id of no order and throws {@link NotFound}. */
    public static OrderId parse(String text) {
        return new OrderId(NotFound.unlessUuid("order:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
