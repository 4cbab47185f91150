package vn.lantoa.approval.route;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.officer.DualControl;
import vn.lantoa.organisation.officer.PendingChangeId;

/**
 * Sets the asset kinds whose versions must not be released by their approver. Requires two administrators at the root.
 */
@UseCase
public class SetSeparateReleases {
    @Inject
    SeparateReleases separate;

    @Inject
    RouteChanges changes;

    @Inject
    DualControl control;

    @Inject
    Oversight oversight;

    /**
     * Release rules to set.
     *
     * @param scopes all scopes for which the rule is to apply: slugs of kinds, and {@link SeparateReleases#BULLETIN}
     */
    public record Command(Set<String> scopes, Actor by) {}

    public Optional<PendingChangeId> call(Command command) {
        oversight.requireAdministrator(command.by());
        Issues.none()
                .when(!SeparateReleases.SCOPES.containsAll(command.scopes()), "scopes", "not-known")
                .throwIfAny();
        var wanted = new TreeSet<>(command.scopes());
        if (wanted.equals(separate.all())) throw new Conflict("nothing-to-change", "these scopes are set already");
        if (command.by().isOfficer()) return Optional.of(control.ask(changes.draft(wanted), command.by()));
        changes.set(wanted, command.by());
        return Optional.empty();
    }
}
