package vn.lantoa.release.planning;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseMoves;

/** Cancels a planned withdrawal during its hold time. */
@UseCase
public class CancelWithdrawal {
    @Inject
    ReleaseMoves moves;

    @Inject
    PlannedWithdrawals planned;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    public void call(ReleaseId id, Actor by) {
        var release = moves.lock(id);
        access.require(by, Role.RELEASER, release.organisation());
        if (planned.find(id).isEmpty())
            throw new Conflict("withdrawal-not-planned", "release:" + id + " has no planned withdrawal");
        planned.remove(id);
        audit.record(
                by,
                "withdrawal-called-off",
                "release:" + id,
                Map.of("organisation", release.organisation().toString()));
    }
}
