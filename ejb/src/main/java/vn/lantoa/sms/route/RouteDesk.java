package vn.lantoa.sms.route;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/** Who sees routes: administrators with all their settings, releasers their names to choose from. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RouteDesk {
    @Inject
    Routes routes;

    @Inject
    Oversight oversight;

    @Inject
    Access access;

    /** A route to choose. */
    public record Choice(RouteId id, String name, boolean on) {}

    /** All of them, for administrators and auditors of the whole. */
    public List<Route> list(Actor by) {
        oversight.requireAuditor(by);
        return routes.all();
    }

    /** One of them, likewise. */
    public Route get(RouteId id, Actor by) {
        oversight.requireAuditor(by);
        return routes.get(id);
    }

    /** Their names, for whoever may send by them. */
    public List<Choice> choices(Actor by) {
        if (!access.allowsAnywhere(by, Role.RELEASER)) throw new Forbidden("RELEASER");
        return routes.all().stream()
                .map(one -> new Choice(one.id(), one.settings().name(), one.on()))
                .toList();
    }
}
