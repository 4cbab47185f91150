package vn.lantoa.sms.route;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The id of a route to a telecom company. */
public record RouteId(UUID value) implements Id {
    /** A new id. */
    public static RouteId random() {
        return new RouteId(UUID.randomUUID());
    }

    /** Reads an id; any other text is the id of no route and throws {@link NotFound}. */
    public static RouteId parse(String text) {
        return new RouteId(NotFound.unlessUuid("route:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
