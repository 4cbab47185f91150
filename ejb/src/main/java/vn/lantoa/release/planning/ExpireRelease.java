package vn.lantoa.release.planning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseMoves;
import vn.lantoa.release.ReleaseState;

/** Records the end of an expired release for the log and the feeds. Readers already see the end by the clock. */
@UseCase
public class ExpireRelease {
    @Inject
    ReleaseAccess access;

    @Inject
    ReleaseMoves moves;

    @Inject
    Clock clock;

    public void call(ReleaseId id, Actor by) {
        var release = moves.lock(id);
        var now = clock.instant();
        access.admit(by, release.organisation());
        if (release.state() != ReleaseState.PUBLISHED) return;
        access.requireTrueClock();
        if (!release.window().isOverAt(now)) throw new Conflict("release-not-over", "release:" + id);
        moves.expireAll(List.of(release), now);
    }
}
