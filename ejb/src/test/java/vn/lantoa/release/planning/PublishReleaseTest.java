package vn.lantoa.release.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertRejected;
import static vn.lantoa.release.ReleaseScene.NOON;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.release.ChangeKind;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseCancelled;
import vn.lantoa.release.ReleaseExpired;
import vn.lantoa.release.ReleasePublished;
import vn.lantoa.release.ReleaseState;

class PublishReleaseTest {
    private static final Instant TONIGHT = NOON.plus(Duration.ofHours(8));
    private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));
    private final PlanningScene at = new PlanningScene();
    private final SettableClock clock = at.scene.review.clock;

    @Test
    void publishes_at_the_planned_time() {
        var release = at.plan(at.scene.approved(at.scene.review.asset()), TONIGHT, null, null);
        clock.setTo(TONIGHT);

        at.publish(release.id());

        assertThat(release.state()).isEqualTo(ReleaseState.PUBLISHED);
        assertThat(release.findPublishedAt()).contains(TONIGHT);
    }

    @Test
    void rejects_publication_before_the_embargo_lifts() {
        var release = at.plan(at.scene.approved(at.scene.review.asset()), null, TONIGHT, null);
        clock.setTo(TONIGHT.minusNanos(1000));

        assertRejected(() -> at.publish(release.id()), "release under-embargo", "release not-due");
        assertThat(at.scene.review.outbox.events(ReleasePublished.class)).isEmpty();
        assertThat(at.scene.changes.kinds()).containsExactly(ChangeKind.ANNOUNCE);
    }

    @Test
    void rejects_publication_before_the_planned_time() {
        var release = at.plan(at.scene.approved(at.scene.review.asset()), TONIGHT, null, null);

        assertRejected(() -> at.publish(release.id()), "release not-due");
    }

    @Test
    void a_node_with_a_slow_clock_publishes_after_current_releases() {
        var version = at.scene.approved(at.scene.review.asset());
        var former = at.plan(version, null, null, null);
        clock.setTo(NOON.minusSeconds(4));

        var latter = at.plan(version, null, null, TONIGHT);

        assertThat(former.findPublishedAt()).contains(NOON);
        assertThat(latter.findPublishedAt()).contains(NOON.plusNanos(1000));
    }

    @Test
    void publishes_once_despite_repeated_calls() {
        var release = at.plan(at.scene.approved(at.scene.review.asset()), TONIGHT, null, null);
        clock.setTo(TONIGHT);

        at.publish(release.id());
        at.publish(release.id());

        assertThat(at.scene.changes.kinds()).containsExactly(ChangeKind.PUBLISH);
    }

    @Test
    void does_not_publish_a_cancelled_release() {
        var release = at.plan(at.scene.approved(at.scene.review.asset()), TONIGHT, null, null);
        at.cancel.call(release.id(), "Đổi lịch", at.scene.RELEASER);
        clock.setTo(TONIGHT);

        at.publish(release.id());

        assertThat(release.state()).isEqualTo(ReleaseState.CANCELLED);
        assertThat(at.scene.changes.kinds()).isEmpty();
    }

    @Test
    void cancels_a_release_removed_by_law_meanwhile() {
        var release = at.plan(at.scene.approved(at.scene.review.asset(), "ảnh"), TONIGHT, null, null);
        at.scene.blocked.block(AssetFixtures.hashOf("ảnh"), "release:x", NOON);
        clock.setTo(TONIGHT);

        at.publish(release.id());

        assertThat(release.state()).isEqualTo(ReleaseState.CANCELLED);
        assertThat(reason(release)).isEqualTo("removed-by-law");
        assertThat(at.scene.review.outbox.events(ReleaseCancelled.class)).hasSize(1);
    }

    @Test
    void cancels_a_release_whose_end_has_passed() {
        var release = at.plan(at.scene.approved(at.scene.review.asset()), TONIGHT, null, TOMORROW);
        clock.setTo(TOMORROW);

        at.publish(release.id());

        assertThat(release.state()).isEqualTo(ReleaseState.CANCELLED);
        assertThat(reason(release)).isEqualTo("already-over");
        assertThat(at.scene.changes.kinds()).isEmpty();
    }

    @Test
    void a_node_with_a_wrong_clock_publishes_nothing() {
        var release = at.plan(at.scene.approved(at.scene.review.asset()), null, TONIGHT, null);
        clock.setTo(TONIGHT);
        at.scene.databaseClock.setSkew(Duration.ofSeconds(6));

        assertConflict(() -> at.publish(release.id()), "clock-disagrees");
        assertThat(release.state()).isEqualTo(ReleaseState.EMBARGOED);
    }

    @Test
    void ends_an_expired_release_once() {
        var release = at.plan(at.scene.approved(at.scene.review.asset()), null, null, TONIGHT);
        clock.setTo(TONIGHT);

        at.expireDue.one(release.id());
        at.expireDue.one(release.id());

        assertThat(release.state()).isEqualTo(ReleaseState.EXPIRED);
        assertThat(at.scene.changes.kinds()).containsExactly(ChangeKind.PUBLISH, ChangeKind.EXPIRE);
        assertThat(at.scene.review.outbox.events(ReleaseExpired.class)).hasSize(1);
    }

    @Test
    void refuses_to_end_a_release_before_its_end() {
        var release = at.plan(at.scene.approved(at.scene.review.asset()), null, null, TONIGHT);

        assertConflict(() -> at.expireDue.one(release.id()), "release-not-over");
        clock.setTo(TONIGHT);
        at.scene.databaseClock.setSkew(Duration.ofSeconds(6));
        assertConflict(() -> at.expireDue.one(release.id()), "clock-disagrees");
    }

    private static String reason(Release release) {
        return release.history().get(release.history().size() - 1).findReason().orElse("");
    }
}
