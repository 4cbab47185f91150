package vn.lantoa.release.planning;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseMoves;

/**
 * Changes the times of a waiting release. If the release thereby becomes due, the timer publishes it shortly
 * afterwards.
 */
@StepUp
@UseCase
public class ChangeRelease {
    @Inject
    ReleaseAccess access;

    @Inject
    ReleaseMoves moves;

    @Inject
    ReleasePlans plans;

    @Inject
    Clock clock;

    public ReleaseId call(ChangeCommand command) {
        var release = moves.lock(command.release());
        var now = clock.instant();
        access.admit(command.by(), release.organisation());
        var seen = command.seen();
        if (seen != null && seen != release.lockVersion())
            throw new Conflict("changed-meanwhile", "release:" + release.id() + " was changed by somebody else");
        plans.reschedule(release, command.when(), command.by(), now);
        return release.id();
    }
}
