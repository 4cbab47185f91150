package vn.lantoa.release.planning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseMoves;
import vn.lantoa.release.Releases;

/**
 * Records the end of several expired releases in one transaction, like {@link ExpireRelease} for a single release.
 * Releases locked by another node are skipped.
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
}
