package vn.lantoa.coverage;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/** Confirms or voids a row of evidence on behalf of the province. */
@UseCase
public class DecideEvidence {
    @Inject
    Access access;

    @Inject
    EvidenceAccess evidences;

    /**
     * A decision on a row of evidence.
     *
     * @param isRight true to confirm the row, false to void it
     * @param reason may be empty for a confirmation
     */
    public record Command(Actor by, EvidenceId evidence, boolean isRight, String reason) {}

    /** Records the decision. */
    public void call(Command command) {
        access.requireEverywhere(command.by(), Role.ADMINISTRATOR);
        var reason = command.reason().strip();
        Issues.none()
                .when(!command.isRight() && reason.isEmpty(), "reason", "missing")
                .when(reason.length() > ObjectToEvidence.LONGEST, "reason", "too-long", ObjectToEvidence.LONGEST)
                .throwIfAny();
        var evidence = evidences.getLocked(command.evidence());
        var state = command.isRight() ? EvidenceState.CONFIRMED : EvidenceState.VOID;
        evidences.record(command.by(), evidence.move(state), reason);
    }
}
