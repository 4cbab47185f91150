package vn.lantoa.coverage;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/**
 * Objects to a row of evidence for its unit, on behalf of officers who write or submit the unit's report. The row does
 * not count until the objection is decided.
 */
@UseCase
public class ObjectToEvidence {
    static final int LONGEST = 500;
    private static final Role[] ROLES = {Role.UPLOADER, Role.APPROVER, Role.RELEASER, Role.ADMINISTRATOR};

    @Inject
    Access access;

    @Inject
    EvidenceAccess evidences;

    /** An objection, with the reason why the row is wrong. */
    public record Command(Actor by, EvidenceId evidence, String reason) {}

    /** Returns whether the actor may object to evidence of the unit. */
    public boolean isAllowed(Actor by, OrganisationId unit) {
        return access.allowsAny(by, unit, ROLES);
    }

    /** Records the objection. */
    public void call(Command command) {
        var evidence = evidences.getLocked(command.evidence());
        var unit = evidence.organisation();
        if (unit == null) throw new NotFound("evidence " + command.evidence() + " of a unit");
        access.requireAny(command.by(), unit, ROLES);
        var reason = command.reason().strip();
        Issues.none()
                .when(reason.isEmpty(), "reason", "missing")
                .when(reason.length() > LONGEST, "reason", "too-long", LONGEST)
                .throwIfAny();
        evidences.record(command.by(), evidence.move(EvidenceState.OBJECTED), reason);
    }
}
