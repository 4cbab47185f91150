package vn.lantoa.approval.route;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.officer.DualControl;
import vn.lantoa.organisation.officer.PendingChangeId;

/**
 * Deletes the route of one scope, so that the route of the next wider scope applies again. Requires two administrators.
 */
@UseCase
public class DropApprovalRoute {
    @Inject
    ApprovalRoutes routes;

    @Inject
    RouteChanges changes;

    @Inject
    DualControl control;

    @Inject
    Oversight oversight;

    public Optional<PendingChangeId> call(ApprovalRouteId route, Actor by) {
        oversight.requireAdministrator(by);
        var there = routes.get(route.value());
        if (by.isOfficer()) return Optional.of(control.ask(changes.draftOfDropping(there), by));
        changes.drop(there, by);
        return Optional.empty();
    }

    /** Id of an approval route. */
    public record ApprovalRouteId(UUID value) implements Id {
        @Override
        public String toString() {
            return value.toString();
        }
    }
}
