package vn.lantoa.release.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;
import static vn.lantoa.release.ReleaseScene.NOON;
import static vn.lantoa.release.ReleaseScene.RELEASER;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.approval.ReviewScene;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.ChangeKind;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleasePublished;
import vn.lantoa.release.ReleaseScene;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.ReleaseSuperseded;
import vn.lantoa.release.WindowRequest;

class PlanReleaseTest {
    private static final Instant TONIGHT = NOON.plus(Duration.ofHours(8));
    private final PlanningScene at = new PlanningScene();

    @Test
    void publishes_an_immediate_release_at_once() {
        var version = at.scene.approved(at.scene.review.asset());

        var release = at.plan(version, null, null, null);

        assertThat(release.state()).isEqualTo(ReleaseState.PUBLISHED);
        assertThat(release.seal()).isEqualTo(version.seal());
        assertThat(at.scene.changes.kinds()).containsExactly(ChangeKind.PUBLISH);
        assertThat(at.scene.review.outbox.events(ReleasePublished.class))
                .containsExactly(new ReleasePublished(release.id(), release.asset(), NOON));
        assertThat(at.scene.review.audit.actions()).contains("release-planned", "release-published");
    }

    @Test
    void rejects_the_approver_where_another_must_release() {
        var infographic = at.scene.approved(at.scene.review.asset());
        at.scene.review.access.grant(ReviewScene.APPROVER, Role.RELEASER, ReviewScene.DEPARTMENT);
        at.scene.review.separate.add("infographic");

        assertRejected(
                () -> at.planAs(ReviewScene.APPROVER, infographic, WindowRequest.NOW), "releaser releaser-is-approver");
        at.scene.review.persons.same(ReviewScene.officer(RELEASER), ReviewScene.officer(ReviewScene.APPROVER));
        assertRejected(() -> at.planAs(RELEASER, infographic, WindowRequest.NOW), "releaser releaser-is-approver");

        at.scene.review.separate.clear();
        at.planAs(ReviewScene.APPROVER, infographic, WindowRequest.NOW);
    }

    @Test
    void does_not_announce_planned_releases() {
        var release = at.plan(at.scene.approved(at.scene.review.asset()), TONIGHT, null, null);

        assertThat(release.state()).isEqualTo(ReleaseState.PLANNED);
        assertThat(at.scene.changes.kinds()).isEmpty();
        assertThat(at.scene.review.outbox.events(ReleasePublished.class)).isEmpty();
    }

    @Test
    void announces_an_embargoed_release_and_plans_it_for_the_end_of_the_embargo() {
        var release = at.plan(at.scene.approved(at.scene.review.asset()), null, TONIGHT, null);

        assertThat(release.state()).isEqualTo(ReleaseState.EMBARGOED);
        assertThat(release.window().dueAt()).isEqualTo(TONIGHT);
        assertThat(at.scene.changes.kinds()).containsExactly(ChangeKind.ANNOUNCE);
    }

    @Test
    void supersedes_the_former_release_of_the_asset() {
        var asset = at.scene.review.asset();
        var former = at.plan(at.scene.approved(asset), null, null, null);

        var latter = at.plan(at.scene.approved(asset), null, null, null);

        assertThat(former.state()).isEqualTo(ReleaseState.SUPERSEDED);
        assertThat(latter.state()).isEqualTo(ReleaseState.PUBLISHED);
        assertThat(at.scene.changes.kinds())
                .containsExactly(ChangeKind.PUBLISH, ChangeKind.SUPERSEDE, ChangeKind.PUBLISH);
        assertThat(at.scene.review.outbox.events(ReleaseSuperseded.class)).hasSize(1);
    }

    @Test
    void rejects_a_duplicate_of_a_current_release_and_names_it() {
        var version = at.scene.approved(at.scene.review.asset());
        var out = at.plan(version, null, null, TONIGHT);

        assertThatThrownBy(() -> at.plan(version, null, null, TONIGHT))
                .isInstanceOfSatisfying(
                        Conflict.class, refusal -> assertThat(refusal.type()).isEqualTo("already-released"))
                .hasMessage("release:" + out.id());

        assertThat(out.state()).isEqualTo(ReleaseState.PUBLISHED);
        assertThat(at.scene.changes.kinds()).containsExactly(ChangeKind.PUBLISH);
    }

    @Test
    void rejects_a_duplicate_of_a_planned_release() {
        var version = at.scene.approved(at.scene.review.asset());
        at.plan(version, TONIGHT, null, null);

        assertConflict(() -> at.plan(version, TONIGHT, null, null), "already-planned");
        assertThat(at.plan(version, TONIGHT.plusSeconds(60), null, null).state())
                .isEqualTo(ReleaseState.PLANNED);
    }

    @Test
    void accepts_the_same_version_with_another_end_or_reach_or_after_its_end() {
        var version = at.scene.approved(at.scene.review.asset());
        at.plan(version, null, null, null);
        at.plan(version, null, null, TONIGHT);
        at.plan.call(new PlanCommand(
                version.id(), Reach.PARTNERS, new WindowRequest(null, null, TONIGHT), ReleaseScene.RELEASER));
        at.plan(version, null, null, TONIGHT);

        at.scene.review.clock.setTo(TONIGHT);
        var again = at.plan(version, null, null, null);

        assertThat(again.state()).isEqualTo(ReleaseState.PUBLISHED);
    }

    @Test
    void refuses_a_version_that_is_not_approved() {
        var version = at.scene.review.ready(at.scene.review.asset());

        assertRejected(() -> at.plan(version, null, null, null), "version not-approved");
        assertThat(at.scene.changes.kinds()).isEmpty();
    }

    @Test
    void refuses_a_version_that_was_only_submitted() {
        var version = at.scene.review.ready(at.scene.review.asset());
        at.scene.review.submit(version);

        assertRejected(() -> at.plan(version, null, null, null), "version not-approved");
    }

    @Test
    void rejects_a_newer_version_with_only_an_older_approval() {
        var asset = at.scene.review.asset();
        at.scene.approved(asset);
        var newer = at.scene.review.ready(asset);

        assertRejected(() -> at.plan(newer, null, null, null), "version not-approved");
    }

    @Test
    void rejects_an_uninspected_unapproved_version_with_both_reasons() {
        var version = at.scene.review.sealed(at.scene.review.asset());

        assertRejected(() -> at.plan(version, null, null, null), "version not-ready", "version not-approved");
    }

    @Test
    void refuses_bytes_that_were_removed_by_law() {
        var version = at.scene.approved(at.scene.review.asset(), "bản đồ cũ");
        at.scene.blocked.block(AssetFixtures.hashOf("bản đồ cũ"), "release:x", NOON);

        assertRejected(() -> at.plan(version, TONIGHT, null, null), "version removed-by-law");
    }

    @Test
    void refuses_an_end_before_the_start() {
        var version = at.scene.approved(at.scene.review.asset());

        assertRejected(() -> at.plan(version, TONIGHT, null, TONIGHT), "expiresAt before-start");
    }

    @Test
    void refuses_a_time_before_the_embargo() {
        var version = at.scene.approved(at.scene.review.asset());

        assertRejected(() -> at.plan(version, NOON.plusSeconds(5), TONIGHT, null), "at before-embargo");
    }

    @Test
    void rejects_officers_without_the_owners_releaser_role() {
        var version = at.scene.approved(at.scene.review.asset());
        var elsewhere = Actor.officer(UUID.randomUUID());
        at.scene.review.access.grant(elsewhere, Role.RELEASER, new OrganisationId(UUID.randomUUID()));

        assertForbidden(() -> at.planAs(elsewhere, version, WindowRequest.NOW));
        assertForbidden(() -> at.planAs(ReviewScene.APPROVER, version, WindowRequest.NOW));
        assertForbidden(() -> at.planAs(Actor.ANONYMOUS, version, WindowRequest.NOW));
        assertForbidden(() -> at.planAs(Actor.partner(UUID.randomUUID()), version, WindowRequest.NOW));
    }

    @Test
    void a_node_with_a_wrong_clock_plans_but_publishes_nothing() {
        at.scene.databaseClock.setSkew(Duration.ofSeconds(6));
        var version = at.scene.approved(at.scene.review.asset());

        assertConflict(() -> at.plan(version, null, null, null), "clock-disagrees");
        assertThat(at.scene.changes.kinds()).isEmpty();
        assertThat(at.plan(version, TONIGHT, null, null).state()).isEqualTo(ReleaseState.PLANNED);
    }

    @Test
    void releases_an_older_approved_version_again() {
        var asset = at.scene.review.asset();
        var first = at.scene.approved(asset);
        at.plan(first, null, null, null);
        at.plan(at.scene.approved(asset), null, null, null);

        assertThat(at.planAs(RELEASER, first, WindowRequest.NOW)).isNotNull();
        assertThat(at.scene.changes.after(4, 1)).singleElement().satisfies(entry -> {
            assertThat(entry.change()).isEqualTo(ChangeKind.PUBLISH);
            assertThat(entry.version()).isEqualTo(1);
        });
    }
}
