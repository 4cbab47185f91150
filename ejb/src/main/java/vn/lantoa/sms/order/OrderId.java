package vn.lantoa.sms.order;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of an order. */
public record OrderId(UUID value) implements Id {
    /**
     * Parses an id.
     *
     * @throws NotFound if the text is not the id of an order
     */
    public static OrderId parse(String text) {
        return new OrderId(NotFound.unlessUuid("order:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
