package vn.lantoa.sms.gateway;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;

/** Turns a route on or off. While a route is off, no parts are claimed, and waiting parts continue to wait. */
@UseCase
public class TurnRoute {
    @Inject
    Routes routes;

    @Inject
    Oversight oversight;

    @Inject
    AuditLog audit;

    /**
     * Turns the route on or off.
     *
     * @throws vn.lantoa.kernel.Conflict if the route is turned on although the hub has no data key
     */
    public void call(RouteId id, boolean on, Actor by) {
        oversight.requireAdministrator(by);
        var route = routes.get(id);
        if (on) routes.password(route);
        routes.turn(id, on);
        audit.record(by, on ? "sms-route-turned-on" : "sms-route-turned-off", "sms-route:" + id, Map.of());
    }
}
