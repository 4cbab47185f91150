package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.organisation.partner.Partners;
import vn.lantoa.sms.order.OrderQueries;

/** Queries of routes. Administrators get all settings; releasers get names to choose from. */
@ApplicationScoped
public class RouteQueries {
    @Inject
    Routes routes;

    @Inject
    Oversight oversight;

    @Inject
    Access access;

    @Inject
    Partners partners;

    @Inject
    Outlets outlets;

    @Inject
    Clock clock;

    /** Returns all routes, for platform administrators and auditors. */
    public List<Route> list(Actor by) {
        oversight.requireAuditor(by);
        return routes.all();
    }

    /** Returns one route, for platform administrators and auditors. */
    public Route get(RouteId id, Actor by) {
        oversight.requireAuditor(by);
        return routes.get(id);
    }

    /**
     * Returns the companies with the SMS outlet and the companies of existing routes, by name. For platform
     * administrators and auditors.
     */
    public List<OrderQueries.Company> companies(Actor by) {
        var ids = list(by).stream()
                .flatMap(route -> Stream.ofNullable(route.settings().host().partner()))
                .collect(Collectors.toSet());
        outlets.having(Outlet.SMS, clock.instant()).forEach(one -> ids.add(one.id()));
        return partners.all().stream()
                .filter(one -> ids.contains(one.id()))
                .map(one -> new OrderQueries.Company(one.id(), one.name()))
                .toList();
    }

    /** Returns all routes to choose from by name, for releasers. */
    public List<Route> choices(Actor by) {
        if (!access.allowsAnywhere(by, Role.RELEASER)) throw new Forbidden("RELEASER");
        return routes.all();
    }
}
