package vn.lantoa.release.planning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseMoves;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.Releases;

/**
 * Records the end of several expired releases in one transaction, for the log and the feeds. Readers already see the end
 * by the clock. Releases locked by another node are skipped.
 */
@UseCase
public class ExpireDue {
    @Inject
    Releases releases;

    @Inject
    ReleaseAccess access;

    @Inject
    ReleaseMoves moves;

    @Inject
    Clock clock;

    /**
     * Ends the longest expired releases. No release is ever refused.
     *
     * @param excluding the releases to leave out
     */
    public PublishDue.Done call(Collection<ReleaseId> excluding) {
        var locked = releases.lockOverAt(clock.instant(), excluding, PublishDue.AT_ONCE);
        if (locked.isEmpty()) return PublishDue.Done.NOTHING;
        access.requireTrueClock();
        var over = releases.all(locked);
        // after the locks were acquired
        moves.expireAll(over, clock.instant());
        return new PublishDue.Done(locked.size(), Map.of());
    }

    /** Ends one release in its own transaction after a batch failed; skips a release that is not published. */
    public PublishDue.Done one(ReleaseId id) {
        var release = moves.lock(id);
        if (release.state() != ReleaseState.PUBLISHED) return PublishDue.Done.NOTHING;
        access.requireTrueClock();
        var now = clock.instant();
        if (!release.window().isOverAt(now)) throw new Conflict("release-not-over", "release:" + id);
        moves.expireAll(List.of(release), now);
        return new PublishDue.Done(1, Map.of());
    }
}
