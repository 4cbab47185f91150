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
 * Records the end of many releases, in one transaction: as {@link ExpireRelease} does with one. What another node has
 * locked is left to it.
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
     * Ends the longest over; none is ever refused.
     *
     * @param excluding leaves these out
     */
    public PublishDue.Done call(Collection<ReleaseId> excluding) {
        var locked = releases.lockOverAt(clock.instant(), excluding, PublishDue.AT_ONCE);
        if (locked.isEmpty()) return PublishDue.Done.NOTHING;
        access.requireTrueClock();
        var over = releases.all(locked);
        // after the locks were won
        moves.expireAll(over, clock.instant());
        return new PublishDue.Done(locked.size(), Map.of());
    }
}
