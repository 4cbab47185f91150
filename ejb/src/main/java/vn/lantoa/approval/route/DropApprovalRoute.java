package vn.lantoa.approval.route;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;

/** Drops the route of one scope, so that the next wider one counts again. */
@Stateless
public class DropApprovalRoute {
    @Inject
    ApprovalRoutes routes;

    @Inject
    Oversight oversight;

    @Inject
    AuditLog audit;

    public void call(UUID route, Actor by) {
        oversight.requireAdministrator(by);
        routes.remove(routes.get(route));
        audit.record(by, "approval-route-dropped", "approval-route:" + route, Map.of());
    }
}
