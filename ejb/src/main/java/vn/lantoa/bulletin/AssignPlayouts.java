package vn.lantoa.bulletin;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/**
 * Assigns the play-outs of a commune with one text to a registered loudspeaker cluster of the commune. Later reports
 * with the same text are assigned on receipt.
 */
@UseCase
public class AssignPlayouts {
    @Inject
    Access access;

    @Inject
    Playouts playouts;

    @Inject
    AuditLog audit;

    /** The text of the play-outs, and the reference or name of the cluster. */
    public record Command(Actor by, OrganisationId commune, String place, String cluster) {}

    /** Assigns the play-outs. */
    public void call(Command command) {
        access.require(command.by(), Role.RELEASER, command.commune());
        var assigned = playouts.assign(command.commune(), command.place(), command.cluster());
        Issues.none()
                .when(assigned == 0, "cluster", "unknown", command.cluster())
                .throwIfAny();
        var details = Map.of("place", command.place(), "label", command.cluster());
        audit.record(command.by(), "playouts-assigned", "organisation:" + command.commune(), details);
    }
}
