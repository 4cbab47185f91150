package vn.lantoa.sms.order;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** Which order. */
public record OrderId(UUID value) {
    /** A new one. */
    public static OrderId random() {
        return new OrderId(UUID.randomUUID());
    }

    /** The one written so; anything else is an id that nobody has. */
    public static OrderId parse(String text) {
        try {
            return new OrderId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("order:" + (text.length() > 40 ? "…" : text));
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
