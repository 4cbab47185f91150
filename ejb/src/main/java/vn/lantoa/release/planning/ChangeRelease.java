package vn.lantoa.release.planning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseMoves;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.ReleaseWindow;
import vn.lantoa.release.WindowRules;

/** Gives a release that waits other times. One that becomes due by it is published by the timer, a moment later. */
@Stateless
public class ChangeRelease {
    @Inject
    ReleaseDesk desk;

    @Inject
    ReleaseMoves moves;

    @Inject
    Clock clock;

    public ReleaseId call(ChangeCommand command) {
        var release = moves.lock(command.release());
        var now = clock.instant();
        desk.admit(command.by(), release.organisation());
        var seen = command.seen();
        if (seen != null && seen != release.lockVersion())
            throw new Conflict("changed-meanwhile", "release:" + release.id() + " was changed by somebody else");
        if (!release.state().isWaiting())
            throw new Conflict("release-not-waiting", "release:" + release.id() + " is " + release.state());
        WindowRules.check(command.when(), now)
                .when(
                        release.state() == ReleaseState.EMBARGOED
                                && command.when().embargoUntil() == null,
                        "embargoUntil",
                        "missing")
                .throwIfAny();
        moves.reschedule(release, ReleaseWindow.of(command.when(), now), command.by(), now);
        moves.announce(release, now);
        return release.id();
    }
}
