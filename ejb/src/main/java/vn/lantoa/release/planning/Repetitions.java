package vn.lantoa.release.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.release.Reach;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.ReleaseWindow;
import vn.lantoa.release.Releases;

/**
 * Check that the same release does not already exist. A duplicate would not change the public state, but partners would
 * be notified that one release supersedes another. An ended release may be repeated as a new release.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Repetitions {
    private static final Set<ReleaseState> OUT_OR_WAITING =
            Set.of(ReleaseState.PUBLISHED, ReleaseState.PLANNED, ReleaseState.EMBARGOED);

    @Inject
    Releases releases;

    /**
     * Rejects a release that is already published or planned identically. The asset must be locked.
     *
     * @throws Conflict naming the existing release
     */
    public void check(AssetVersion version, Reach reach, ReleaseWindow window, Instant now) {
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
