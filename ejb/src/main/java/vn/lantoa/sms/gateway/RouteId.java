package vn.lantoa.sms.gateway;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of a route. */
public record RouteId(UUID value) implements Id {
    /**
     * Parses an id.
     *
     * @throws NotFound if the text is not the id of a route
     */
    public static RouteId parse(String text) {
        return new RouteId(NotFound.unlessUuid("route:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
