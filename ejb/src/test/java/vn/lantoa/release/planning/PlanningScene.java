package vn.lantoa.release.planning;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.history.InMemoryRemovals;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
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
    final PublishDue publishDue = new PublishDue();
    final ExpireDue expireDue = new ExpireDue();
    final ChangeRelease change = new ChangeRelease();
    final CancelRelease cancel = new CancelRelease();

    PlanningScene() {
        var releaseAccess = new ReleaseAccess();
        releaseAccess.access = scene.review.access;
        releaseAccess.approvals = scene.review.approvals();
        releaseAccess.blocked = scene.blocked;
        releaseAccess.releases = scene.releases;
        releaseAccess.versions = scene.review.versions;
        releaseAccess.moves = scene.moves;
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
        publishDue.releases = scene.releases;
        publishDue.access = releaseAccess;
        publishDue.moves = scene.moves;
        publishDue.clock = scene.review.clock;
        expireDue.releases = scene.releases;
        expireDue.access = releaseAccess;
        expireDue.moves = scene.moves;
        expireDue.clock = scene.review.clock;
        change.access = releaseAccess;
        change.plans = plans;
        cancel.access = releaseAccess;
        cancel.plans = plans;
    }

    /** Publishes the release alone; throws the issues if it is refused. */
    void publish(ReleaseId id) {
        publishDue.one(id).refused().values().forEach(Issues::throwIfAny);
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
