package vn.lantoa.sms.route;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.Secret;

/** Makes a route, which is off at first, or gives one other settings. */
@Stateless
public class SaveRoute {
    @Inject
    Routes routes;

    @Inject
    RoutePasswords passwords;

    @Inject
    Oversight oversight;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param id of the route that is changed; null for a new one
     * @param password null keeps the one that is there
     */
    public record Command(@Nullable RouteId id, RouteSettings settings, @Nullable Secret password, Actor by) {}

    /** The route's id. */
    public RouteId call(Command command) {
        oversight.requireAdministrator(command.by());
        var id = command.id() == null ? RouteId.random() : command.id();
        check(id, command);
        var password = command.password();
        if (command.id() == null) {
            var sealed = passwords.seal(password == null ? new Secret("") : password);
            routes.add(id, command.settings(), sealed, command.by(), clock.instant());
        } else {
            var former = routes.get(id);
            routes.change(id, command.settings(), password == null ? former.password() : passwords.seal(password));
        }
        audit.record(
                command.by(),
                "sms-route-saved",
                "sms-route:" + id,
                Map.of(
                        "host", command.settings().host().name(),
                        "tps", String.valueOf(command.settings().speed().tps()),
                        "password", password == null ? "kept" : "given"));
        return id;
    }

    private void check(RouteId id, Command command) {
        var password = command.password();
        RouteRules.check(command.settings())
                .and(RouteRules.checkPassword(password == null ? "" : password.reveal()))
                .when(routes.isTaken(command.settings().name(), id), "name", "taken")
                .throwIfAny();
    }
}
