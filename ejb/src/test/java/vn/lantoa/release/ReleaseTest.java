package vn.lantoa.release;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.release.ReleaseScene.NOON;
import static vn.lantoa.release.ReleaseScene.RELEASER;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;

class ReleaseTest {
    private final ReleaseScene scene = new ReleaseScene();

    @Test
    void records_every_transition() {
        var lift = NOON.plus(Duration.ofHours(1));
        var release = scene.waiting(scene.approved(scene.review.asset()), lift, lift, null);

        release.publish(Actor.SYSTEM, lift);
        release.withdraw(WithdrawalKind.RECALL, RELEASER, lift.plusSeconds(9));

        assertThat(release.history())
                .extracting(ReleaseStatus::position, ReleaseStatus::state, ReleaseStatus::at, ReleaseStatus::actor)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(1, ReleaseState.PLANNED, NOON, RELEASER.reference()),
                        org.assertj.core.api.Assertions.tuple(2, ReleaseState.EMBARGOED, NOON, RELEASER.reference()),
                        org.assertj.core.api.Assertions.tuple(3, ReleaseState.PUBLISHED, lift, "system"),
                        org.assertj.core.api.Assertions.tuple(
                                4, ReleaseState.WITHDRAWN, lift.plusSeconds(9), RELEASER.reference()));
        assertThat(release.findPublishedAt()).contains(lift);
    }

    @Test
    void rejects_publication_before_the_embargo_lifts() {
        var lift = NOON.plus(Duration.ofHours(1));
        var release = scene.waiting(scene.approved(scene.review.asset()), lift, lift, null);

        assertConflict(() -> release.publish(Actor.SYSTEM, lift.minusNanos(1000)), "release-under-embargo");
        assertThat(release.state()).isEqualTo(ReleaseState.EMBARGOED);
    }

    @Test
    void rejects_other_times_after_publication() {
        var release = scene.published(scene.approved(scene.review.asset()));

        assertConflict(
                () -> release.reschedule(new ReleaseWindow(NOON, null, null), RELEASER, NOON), "release-not-waiting");
    }

    @Test
    void an_embargo_added_later_applies_too() {
        var release = scene.waiting(scene.approved(scene.review.asset()), NOON.plusSeconds(60), null, null);
        var lift = NOON.plus(Duration.ofHours(3));

        release.reschedule(new ReleaseWindow(lift, lift, null), RELEASER, NOON);

        assertThat(release.state()).isEqualTo(ReleaseState.EMBARGOED);
    }
}
