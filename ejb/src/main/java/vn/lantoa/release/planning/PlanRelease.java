package vn.lantoa.release.planning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.Versions;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseMoves;
import vn.lantoa.release.ReleaseWindow;
import vn.lantoa.release.WindowRules;
import vn.lantoa.release.waiver.WaiverDesk;

/** Plans the release of an approved version; what is due at once is published in the same transaction. */
@Stateless
public class PlanRelease {
    @Inject
    Versions versions;

    @Inject
    Assets assets;

    @Inject
    ReleaseDesk desk;

    @Inject
    WaiverDesk gates;

    @Inject
    ReleaseMoves moves;

    @Inject
    Clock clock;

    /** Returns the new release's id. */
    public ReleaseId call(PlanCommand command) {
        var now = clock.instant();
        var version = versions.get(command.version());
        var owner = assets.get(version.asset()).organisation();
        desk.admit(command.by(), owner);
        moves.lock(version.asset());
        WindowRules.check(command.when(), now).throwIfAny();
        var issues = ReadyToPublish.checkContent(desk.content(version)).and(gates.check(version, command.waivers()));
        if (!issues.isEmpty()) throw new Rejected("not-ready-to-publish", issues);
        var window = ReleaseWindow.of(command.when(), now);
        var release = moves.plan(version, owner, command.reach(), window, command.by(), now);
        gates.keep(release, version, command.waivers(), command.by(), now);
        if (window.isDueAt(now)) {
            desk.requireTrueClock();
            moves.publish(release, command.by(), now);
        } else moves.announce(release, now);
        return release.id();
    }
}
