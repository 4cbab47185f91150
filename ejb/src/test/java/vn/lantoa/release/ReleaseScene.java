package vn.lantoa.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.ReviewScene;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.InMemoryBlockedBytes;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Role;
import vn.lantoa.outbox.SkewedClock;

/** The shared scene of this stage's tests: a department that reviews, its releaser, and in-memory releases. */
public final class ReleaseScene {
    public static final Actor RELEASER = Actor.officer(UUID.randomUUID());
    public static final Instant NOON = Instant.parse("2026-10-10T05:00:00Z");

    public final ReviewScene review = new ReviewScene();
    public final InMemoryReleases releases = new InMemoryReleases();
    public final InMemoryBlockedBytes blocked = new InMemoryBlockedBytes();
    public final RecordedChanges changes = new RecordedChanges();
    public final SkewedClock databaseClock = new SkewedClock();
    public final ReleaseMoves moves = new ReleaseMoves();

    public ReleaseScene() {
        review.access.grant(RELEASER, Role.RELEASER, ReviewScene.DEPARTMENT);
        moves.releases = releases;
        moves.assets = review.assets;
        moves.approvals = review.approvals();
        moves.changes = changes;
        moves.outbox = review.outbox;
        moves.audit = review.audit;
    }

    /** The next version of this asset, approved. */
    public AssetVersion approved(Asset asset, String... contents) {
        var version = review.ready(asset, contents);
        review.approve(review.submit(version), ReviewScene.APPROVER);
        return version;
    }

    /** A waiting release, as planned by another officer. */
    public Release waiting(AssetVersion version, Instant due, @Nullable Instant embargo, @Nullable Instant expires) {
        return moves.plan(
                version,
                ReviewScene.DEPARTMENT,
                Reach.PUBLIC,
                new ReleaseWindow(due, embargo, expires),
                RELEASER,
                review.clock.instant());
    }

    /** A release that is published now. */
    public Release published(AssetVersion version) {
        return published(version, Reach.PUBLIC, null);
    }

    public Release published(AssetVersion version, Reach reach, @Nullable Instant expires) {
        var now = review.clock.instant();
        var release = moves.plan(
                version, ReviewScene.DEPARTMENT, reach, new ReleaseWindow(now, null, expires), RELEASER, now);
        moves.publishAll(List.of(release), RELEASER, now);
        return release;
    }
}
