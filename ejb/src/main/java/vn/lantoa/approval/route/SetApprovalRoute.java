package vn.lantoa.approval.route;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Organisations;

/**
 * Sets the route of one scope. For administrators of the whole province only: an organisation must not loosen what the
 * province asks of it.
 */
@Stateless
public class SetApprovalRoute {
    @Inject
    ApprovalRoutes routes;

    @Inject
    Organisations organisations;

    @Inject
    Oversight oversight;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void call(RouteCommand command) {
        oversight.requireAdministrator(command.by());
        check(command).throwIfAny();
        var route = routes.find(command.organisation(), command.kind()).orElseGet(() -> open(command));
        route.follow(
                new RoutePlan(command.steps(), command.second()),
                new OfficerId(command.by().id()),
                clock.instant());
        audit.record(
                command.by(),
                "approval-route-set",
                "approval-route:" + route.id(),
                Map.of(
                        "scope", scope(command),
                        "steps", String.valueOf(command.steps()),
                        "second",
                                command.second() == null ? "" : command.second().toString()));
    }

    private ApprovalRoute open(RouteCommand command) {
        var route = new ApprovalRoute(
                command.organisation(), command.kind(), new RoutePlan(command.steps(), command.second()));
        routes.add(route);
        return route;
    }

    private Issues check(RouteCommand command) {
        var organisation = command.organisation();
        var second = command.second();
        return Issues.none()
                .when(command.steps() < 1 || command.steps() > 2, "steps", "not-one-or-two")
                .when(command.steps() == 1 && second != null, "second", "needs-two-steps")
                .when(organisation != null && organisations.find(organisation).isEmpty(), "organisation", "unknown")
                .when(second != null && organisations.find(second).isEmpty(), "second", "unknown");
    }

    private static String scope(RouteCommand command) {
        return (command.organisation() == null ? "*" : command.organisation()) + "/"
                + (command.kind() == null ? "*" : command.kind().slug());
    }
}
