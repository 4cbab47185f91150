package vn.lantoa.release.planning;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.release.ReleaseId;

/** Cancels a release that was not published yet. */
@UseCase
public class CancelRelease {
    @Inject
    ReleaseAccess access;

    @Inject
    ReleasePlans plans;

    public void call(ReleaseId release, String reason, Actor by) {
        plans.cancel(access.lock(release, by), reason, by);
    }
}
