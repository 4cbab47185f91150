package vn.lantoa.sms.gateway;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.Secret;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** Creates a route, which is off at first, or changes its settings. */
@UseCase
public class SaveRoute {
    @Inject
    Routes routes;

    @Inject
    Partners partners;

    @Inject
    Outlets outlets;

    @Inject
    Oversight oversight;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param id id of the route to change; null for a new route
     * @param password null to keep the current password
     */
    public record Command(@Nullable RouteId id, RouteSettings settings, @Nullable Secret password, Actor by) {}

    /** Saves the route and returns its id. */
    public RouteId call(Command command) {
        oversight.requireAdministrator(command.by());
        var id = command.id() == null ? new RouteId(UUID.randomUUID()) : command.id();
        check(id, command);
        var password = command.password();
        if (command.id() == null) {
            var sealed = routes.seal(id, password == null ? new Secret("") : password);
            routes.add(id, command.settings(), sealed, command.by(), clock.instant());
        } else {
            var former = routes.get(id);
            routes.change(id, command.settings(), password == null ? former.password() : routes.seal(id, password));
        }
        record(id, command);
        return id;
    }

    private void record(RouteId id, Command command) {
        var company = command.settings().host().partner();
        audit.record(
                command.by(),
                "sms-route-saved",
                "sms-route:" + id,
                Map.of(
                        "host",
                        command.settings().host().host(),
                        "partner",
                        company == null ? "" : company.toString(),
                        "tps",
                        String.valueOf(command.settings().speed().tps()),
                        "password",
                        command.password() == null ? "kept" : "given"));
    }

    private void check(RouteId id, Command command) {
        var password = command.password();
        RouteRules.check(command.settings())
                .and(RouteRules.checkPassword(password == null ? "" : password.reveal()))
                .when(routes.isTaken(command.settings().name(), id), "name", "taken")
                .when(!mayLeadTo(command.settings().host().partner(), command.id()), "partner", "no-sms-outlet")
                .throwIfAny();
    }

    /**
     * Returns whether the route may lead to the given company: no company, its current company, or a partner with the
     * SMS outlet.
     */
    private boolean mayLeadTo(@Nullable PartnerId company, @Nullable RouteId id) {
        if (company == null) return true;
        if (id != null && company.equals(routes.get(id).settings().host().partner())) return true;
        return outlets.of(partners.get(company).id()).contains(Outlet.SMS);
    }
}
