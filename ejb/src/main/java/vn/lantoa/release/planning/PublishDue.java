package vn.lantoa.release.planning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseMoves;
import vn.lantoa.release.Releases;

/**
 * Publishes several due releases in one transaction, after checking state, approval, embargo and window under lock. Skips releases
 * locked by another node, so that nodes share the work and publish nothing twice.
 */
@UseCase
public class PublishDue {
    /**
     * Maximum number of releases per transaction, about one second of work. Two nodes thus publish 1,000 releases
     * before their follow-up work starts. The change log is locked only for the last statement.
     */
    static final int AT_ONCE = 500;

    @Inject
    Releases releases;

    @Inject
    ReleaseAccess access;

    @Inject
    ReleaseMoves moves;

    @Inject
    Clock clock;

    /**
     * Result of one batch.
     *
     * @param locked the number of releases locked
     * @param refused the releases that cannot be published, with the reasons
     */
    public record Done(int locked, Map<ReleaseId, Issues> refused) {
        static final Done NOTHING = new Done(0, Map.of());

        /** Returns whether more releases may be due. */
        public boolean isFull() {
            return locked == AT_ONCE;
        }
    }

    /**
     * Publishes the longest overdue releases.
     *
     * @param excluding the releases to leave out
     */
    public Done call(Collection<ReleaseId> excluding) {
        var locked = releases.lockDueAt(clock.instant(), excluding, AT_ONCE);
        if (locked.isEmpty()) return Done.NOTHING;
        access.requireTrueClock();
        var due = oneOfEachAsset(locked);
        // after the locks were acquired
        return publish(due, locked.size(), clock.instant());
    }

    /** Publishes one release in its own transaction after a batch failed; skips a release that is not waiting. */
    public Done one(ReleaseId id) {
        var release = moves.lock(id);
        if (!release.state().isWaiting() || release.isHeld()) return Done.NOTHING;
        access.requireTrueClock();
        // after the lock was acquired
        return publish(List.of(release), 1, clock.instant());
    }

    private Done publish(List<Release> due, int locked, Instant now) {
        var contents = access.contents(due.stream().map(Release::version).collect(Collectors.toSet()));
        var ready = new ArrayList<Release>();
        var refused = new HashMap<ReleaseId, Issues>();
        for (var release : due) {
            var content = Objects.requireNonNull(contents.get(release.version()));
            var hopeless = ReadyToPublish.checkHope(content, release.window(), now);
            var issues = ReadyToPublish.check(content, release.window(), now);
            if (!hopeless.isEmpty())
                moves.cancel(release, hopeless.list().get(0).code(), Actor.SYSTEM, now);
            else if (issues.isEmpty()) ready.add(release);
            else refused.put(release.id(), issues);
        }
        if (!ready.isEmpty()) moves.publishAll(ready, Actor.SYSTEM, now);
        return new Done(locked, refused);
    }

    /** Returns the first release of each asset; the other releases wait for the next batch. */
    private List<Release> oneOfEachAsset(List<ReleaseId> locked) {
        var all = releases.all(locked).stream().collect(Collectors.toMap(Release::id, release -> release));
        Set<AssetId> seen = new HashSet<>();
        return locked.stream()
                .map(id -> Objects.requireNonNull(all.get(id)))
                .filter(release -> seen.add(release.asset()))
                .toList();
    }
}
