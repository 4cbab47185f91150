package vn.lantoa.sms.route;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** Which way to a telecom company. */
public record RouteId(UUID value) {
    /** A new one. */
    public static RouteId random() {
        return new RouteId(UUID.randomUUID());
    }

    /** The one written so; anything else is an id that nobody has. */
    public static RouteId parse(String text) {
        try {
            return new RouteId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("route:" + (text.length() > 40 ? "…" : text));
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
