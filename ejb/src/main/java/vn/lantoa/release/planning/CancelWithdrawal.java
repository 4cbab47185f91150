package vn.lantoa.release.planning;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.release.ReleaseId;

/** Cancels a planned withdrawal during its hold time. */
@UseCase
public class CancelWithdrawal {
    @Inject
    ReleaseAccess access;

    @Inject
    PlannedWithdrawals planned;

    public void call(ReleaseId id, Actor by) {
        var release = access.lock(id, by);
        if (planned.find(id).isEmpty())
            throw new Conflict("withdrawal-not-planned", "release:" + id + " has no planned withdrawal");
        planned.remove(id);
        planned.record(by, "withdrawal-called-off", release);
    }
}
