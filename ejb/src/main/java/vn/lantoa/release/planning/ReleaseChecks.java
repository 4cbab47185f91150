package vn.lantoa.release.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.lantoa.approval.ReleaserRule;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.release.Reach;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseWindow;

/** Checks before a release is planned: the officer's rights and the version's readiness. */
@ApplicationScoped
class ReleaseChecks {
    @Inject
    ReleaseAccess access;

    @Inject
    ReleaserRule releaser;

    @Inject
    WaiverRecords gates;

    @Inject
    Repetitions repetitions;

    void admit(Actor by, Asset asset, AssetVersion version) {
        access.admit(by, asset.organisation());
        releaser.require(by, asset.kind().slug(), version.id());
    }

    void requireReady(AssetVersion version, List<Waiver> waivers) {
        var issues = ReadyToPublish.checkContent(access.content(version)).and(gates.check(version, waivers));
        if (!issues.isEmpty()) throw new Rejected("not-ready-to-publish", issues);
    }

    void requireNew(AssetVersion version, Reach reach, ReleaseWindow window, Instant now) {
        repetitions.check(version, reach, window, now);
    }

    void keepWaivers(Release release, AssetVersion version, PlanCommand command, Instant now) {
        gates.keep(release, version, command.waivers(), command.by(), now);
    }

    void requireTrueClock() {
        access.requireTrueClock();
    }
}
