package vn.lantoa.release.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.lantoa.approval.ReleaserRule;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.release.Reach;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.ReleaseWindow;
import vn.lantoa.release.Releases;

/** Checks before a release is planned: the officer's rights and the version's readiness. */
@ApplicationScoped
class ReleaseChecks {
    private static final Set<ReleaseState> OUT_OR_WAITING =
            Set.of(ReleaseState.PUBLISHED, ReleaseState.PLANNED, ReleaseState.EMBARGOED);

    @Inject
    ReleaseAccess access;

    @Inject
    ReleaserRule releaser;

    @Inject
    WaiverRecords gates;

    @Inject
    Releases releases;

    void admit(Actor by, Asset asset, AssetVersion version) {
        access.admit(by, asset.organisation());
        releaser.require(by, asset.kind().slug(), version.id());
    }

    void requireReady(AssetVersion version, List<Waiver> waivers) {
        var issues = ReadyToPublish.checkContent(access.content(version)).and(gates.check(version, waivers));
        if (!issues.isEmpty()) throw new Rejected("not-ready-to-publish", issues);
    }

    void keepWaivers(Release release, AssetVersion version, PlanCommand command, Instant now) {
        gates.keep(release, version, command.waivers(), command.by(), now);
    }

    void requireTrueClock() {
        access.requireTrueClock();
    }

    /**
     * Rejects a release that is already published or planned identically; an ended release may be repeated. A duplicate
     * would not change the public state, but partners would be notified that it supersedes the existing release. The
     * asset must be locked.
     *
     * @throws Conflict naming the existing release
     */
    void requireNew(AssetVersion version, Reach reach, ReleaseWindow window, Instant now) {
        releases.of(version.asset(), OUT_OR_WAITING).stream()
                .filter(one -> one.version().equals(version.id()) && one.reach() == reach)
                .filter(one -> window.isDueAt(now) ? isOutUntil(one, window, now) : isWaitingFor(one, window))
                .findFirst()
                .ifPresent(one -> {
                    var slug = one.state() == ReleaseState.PUBLISHED ? "already-released" : "already-planned";
                    throw new Conflict(slug, "release:" + one.id());
                });
    }

    private static boolean isOutUntil(Release one, ReleaseWindow window, Instant now) {
        return one.state() == ReleaseState.PUBLISHED
                && !one.window().isOverAt(now)
                && Objects.equals(one.window().expiresAt(), window.expiresAt());
    }

    private static boolean isWaitingFor(Release one, ReleaseWindow window) {
        return one.state().isWaiting() && !one.isHeld() && one.window().equals(window);
    }
}
