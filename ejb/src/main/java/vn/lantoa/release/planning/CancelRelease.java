package vn.lantoa.release.planning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.release.ReleaseMoves;

/** Calls a release off that nobody outside has seen. */
@Stateless
public class CancelRelease {
    static final int REASON_MAX = 2000;

    @Inject
    ReleaseDesk desk;

    @Inject
    ReleaseMoves moves;

    @Inject
    Clock clock;

    public void call(CancelCommand command) {
        var release = moves.lock(command.release());
        var now = clock.instant();
        desk.admit(command.by(), release.organisation());
        if (!release.state().isWaiting())
            throw new Conflict("release-not-waiting", "release:" + release.id() + " is " + release.state());
        Issues.none()
                .when(command.reason().length() > REASON_MAX, "reason", "too-long", REASON_MAX)
                .throwIfAny();
        moves.cancel(release, command.reason().strip(), command.by(), now);
    }
}
