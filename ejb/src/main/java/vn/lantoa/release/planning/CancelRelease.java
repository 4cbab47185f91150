package vn.lantoa.release.planning;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.release.ReleaseMoves;

/** Cancels a release that was not published yet. */
@UseCase
public class CancelRelease {
    @Inject
    ReleaseAccess access;

    @Inject
    ReleaseMoves moves;

    @Inject
    ReleasePlans plans;

    @Inject
    Clock clock;

    public void call(CancelCommand command) {
        var release = moves.lock(command.release());
        var now = clock.instant();
        access.admit(command.by(), release.organisation());
        plans.cancel(release, command.reason(), command.by(), now);
    }
}
