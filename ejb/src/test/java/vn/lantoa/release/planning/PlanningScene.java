package vn.lantoa.release.planning;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.history.InMemoryRemovals;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.Reach;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseScene;
import vn.lantoa.release.WindowRequest;

/** The use cases of planning, with in-memory repositories. */
final class PlanningScene {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    final ReleaseScene scene = new ReleaseScene();
    final GatesScene gates = new GatesScene();
    final PlanRelease plan = new PlanRelease();
    final PublishRelease publish = new PublishRelease();
    final PublishDue publishDue = new PublishDue();
    final ExpireDue expireDue = new ExpireDue();
    final ExpireRelease expire = new ExpireRelease();
    final ChangeRelease change = new ChangeRelease();
    final CancelRelease cancel = new CancelRelease();

    PlanningScene() {
        var releaseAccess = new ReleaseAccess();
        releaseAccess.access = scene.review.access;
        releaseAccess.approvals = scene.review.approvals();
        releaseAccess.blocked = scene.blocked;
        releaseAccess.releases = scene.releases;
        releaseAccess.versions = scene.review.versions;
        releaseAccess.databaseClock = scene.databaseClock;
        var plans = new ReleasePlans();
        plans.versions = scene.review.versions;
        plans.assets = scene.review.assets;
        plans.removals = new InMemoryRemovals();
        plans.checks = new ReleaseChecks();
        plans.checks.access = releaseAccess;
        plans.checks.releaser = scene.review.releaser;
        plans.checks.gates = gates.waivers(scene.review.assets, scene.review.audit);
        plans.checks.releases = scene.releases;
        plans.moves = scene.moves;
        plans.clock = scene.review.clock;
        plans.zone = ZONE;
        plan.plans = plans;
        publish.versions = scene.review.versions;
        publish.access = releaseAccess;
        publish.moves = scene.moves;
        publish.clock = scene.review.clock;
        publishDue.releases = scene.releases;
        publishDue.access = releaseAccess;
        publishDue.moves = scene.moves;
        publishDue.clock = scene.review.clock;
        expireDue.releases = scene.releases;
        expireDue.access = releaseAccess;
        expireDue.moves = scene.moves;
        expireDue.clock = scene.review.clock;
        expire.access = releaseAccess;
        expire.moves = scene.moves;
        expire.clock = scene.review.clock;
        change.access = releaseAccess;
        change.moves = scene.moves;
        change.plans = plans;
        change.clock = scene.review.clock;
        cancel.access = releaseAccess;
        cancel.moves = scene.moves;
        cancel.plans = plans;
        cancel.clock = scene.review.clock;
    }

    Release plan(AssetVersion version, @Nullable Instant at, @Nullable Instant embargo, @Nullable Instant expires) {
        return get(planAs(ReleaseScene.RELEASER, version, new WindowRequest(at, embargo, expires)));
    }

    Release planPast(AssetVersion version, Waiver... waivers) {
        return get(plan.call(new PlanCommand(
                version.id(), Reach.PUBLIC, WindowRequest.NOW, List.of(waivers), ReleaseScene.RELEASER)));
    }

    ReleaseId planAs(Actor by, AssetVersion version, WindowRequest request) {
        return plan.call(new PlanCommand(version.id(), Reach.PUBLIC, request, by));
    }

    Release get(ReleaseId id) {
        return scene.releases.get(id);
    }
}
