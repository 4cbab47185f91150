package vn.lantoa.release.planning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.lantoa.asset.Versions;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseMoves;

/**
 * Publishes a due release. The calling timer decides nothing: this class checks state, approval, embargo and window
 * again under lock. Does nothing if another node has already published the release.
 */
@StepUp
@UseCase
public class PublishRelease {
    @Inject
    Versions versions;

    @Inject
    ReleaseAccess access;

    @Inject
    ReleaseMoves moves;

    @Inject
    Clock clock;

    public void call(ReleaseId id, Actor by) {
        var release = moves.lock(id);
        // read after the lock was acquired, so that the instant is not in the past after a wait
        var now = clock.instant();
        access.admit(by, release.organisation());
        if (!release.state().isWaiting() || release.isHeld()) return;
        access.requireTrueClock();
        var content = access.content(versions.get(release.version()));
        var hopeless = ReadyToPublish.checkHope(content, release.window(), now);
        if (!hopeless.isEmpty()) {
            moves.cancel(release, hopeless.list().get(0).code(), Actor.SYSTEM, now);
            return;
        }
        var issues = ReadyToPublish.check(content, release.window(), now);
        if (!issues.isEmpty()) throw new Rejected("not-ready-to-publish", issues);
        moves.publishAll(List.of(release), by, now);
    }
}
