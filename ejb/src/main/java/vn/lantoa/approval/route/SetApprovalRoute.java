package vn.lantoa.approval.route;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.officer.DualControl;
import vn.lantoa.organisation.officer.PendingChangeId;

/**
 * Sets the route of one scope. Requires two administrators at the root, because an organisation must not relax
 * requirements of the province.
 */
@UseCase
public class SetApprovalRoute {
    @Inject
    RouteChanges changes;

    @Inject
    DualControl control;

    @Inject
    Organisations organisations;

    @Inject
    Oversight oversight;

    @Inject
    Clock clock;

    /**
     * Sets the route, or asks for the consent of a second administrator.
     *
     * @return the change that waits for a second administrator; empty if the hub itself set the route
     */
    public Optional<PendingChangeId> call(RouteCommand command) {
        oversight.requireAdministrator(command.by());
        check(command).throwIfAny();
        if (command.by().isOfficer()) return Optional.of(control.ask(changes.draft(command), command.by()));
        changes.set(command, clock.instant());
        return Optional.empty();
    }

    private Issues check(RouteCommand command) {
        var organisation = command.organisation();
        var count = command.steps().size();
        return Issues.none()
                .when(count < 1 || count > RoutePlan.MOST, "steps", "not-between", 1, RoutePlan.MOST)
                .when(isUnknown(organisation), "organisation", "unknown")
                .when(command.steps().stream().anyMatch(step -> isUnknown(step.organisation())), "deciders", "unknown");
    }

    private boolean isUnknown(@Nullable OrganisationId organisation) {
        return organisation != null && organisations.find(organisation).isEmpty();
    }
}
