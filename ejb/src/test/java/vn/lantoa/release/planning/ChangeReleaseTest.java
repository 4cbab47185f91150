package vn.lantoa.release.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;
import static vn.lantoa.release.ReleaseScene.NOON;
import static vn.lantoa.release.ReleaseScene.RELEASER;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.lantoa.approval.ReviewScene;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.planning.ChangeRelease.ChangeCommand;

class ChangeReleaseTest {
    private static final Instant TONIGHT = NOON.plus(Duration.ofHours(8));
    private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));
    private final PlanningScene at = new PlanningScene();

    @Test
    void changes_the_time_of_a_waiting_release() {
        var release = at.plan(at.scene.approved(at.scene.review.asset()), TONIGHT, null, null);

        at.change.call(new ChangeCommand(
                release.id(), new WindowRequest(TOMORROW, null, TOMORROW.plusSeconds(60)), 0L, RELEASER));

        assertThat(release.window().dueAt()).isEqualTo(TOMORROW);
        assertThat(release.state()).isEqualTo(ReleaseState.PLANNED);
        assertThat(at.scene.review.audit.actions()).contains("release-rescheduled");
    }

    @Test
    void puts_a_planned_release_under_embargo() {
        var release = at.plan(at.scene.approved(at.scene.review.asset()), TONIGHT, null, null);

        change(release.id(), new WindowRequest(null, TOMORROW, null));

        assertThat(release.state()).isEqualTo(ReleaseState.EMBARGOED);
        assertThat(release.window().dueAt()).isEqualTo(TOMORROW);
    }

    @Test
    void moves_an_embargo_but_never_drops_it() {
        var release = at.plan(at.scene.approved(at.scene.review.asset()), null, TONIGHT, null);

        change(release.id(), new WindowRequest(null, TOMORROW, null));
        assertThat(release.window().dueAt()).isEqualTo(TOMORROW);

        assertRejected(() -> change(release.id(), new WindowRequest(TONIGHT, null, null)), "embargoUntil missing");
    }

    @Test
    void rejects_a_change_of_an_outdated_version() {
        var release = at.plan(at.scene.approved(at.scene.review.asset()), TONIGHT, null, null);

        assertConflict(
                () -> at.change.call(
                        new ChangeCommand(release.id(), new WindowRequest(TOMORROW, null, null), 7L, RELEASER)),
                "changed-meanwhile");
    }

    @Test
    void rejects_invalid_times() {
        var release = at.plan(at.scene.approved(at.scene.review.asset()), TONIGHT, null, null);

        assertRejected(
                () -> change(release.id(), new WindowRequest(NOON.minusSeconds(90), null, null)), "at in-the-past");
    }

    @Test
    void rejects_changes_of_a_published_release() {
        var release = at.plan(at.scene.approved(at.scene.review.asset()), null, null, null);

        assertConflict(() -> change(release.id(), new WindowRequest(TOMORROW, null, null)), "release-not-waiting");
    }

    @Test
    void rejects_officers_without_the_releaser_role() {
        var release = at.plan(at.scene.approved(at.scene.review.asset()), TONIGHT, null, null);

        assertForbidden(() -> at.change.call(
                new ChangeCommand(release.id(), new WindowRequest(TOMORROW, null, null), null, ReviewScene.APPROVER)));
        assertForbidden(() -> at.cancel.call(release.id(), "", ReviewScene.APPROVER));
    }

    @Test
    void cancels_only_waiting_releases() {
        var waiting = at.plan(at.scene.approved(at.scene.review.asset()), null, TONIGHT, null);
        var out = at.plan(at.scene.approved(at.scene.review.asset()), null, null, null);

        at.cancel.call(waiting.id(), "Hoãn sự kiện", RELEASER);

        assertThat(waiting.state()).isEqualTo(ReleaseState.CANCELLED);
        assertConflict(() -> at.cancel.call(waiting.id(), "", RELEASER), "release-not-waiting");
        assertConflict(() -> at.cancel.call(out.id(), "", RELEASER), "release-not-waiting");
        assertRejected(
                () -> at.cancel.call(
                        at.plan(at.scene.approved(at.scene.review.asset()), TONIGHT, null, null)
                                .id(),
                        "x".repeat(2001),
                        RELEASER),
                "reason too-long");
    }

    @Test
    void a_cancelled_version_awaits_release_unless_another_release_exists() {
        var version = at.scene.approved(at.scene.review.asset());
        assertThat(at.scene.review.submissions.isPlanned(version.id())).isFalse();
        var first = at.plan(version, TONIGHT, null, null);
        var second = at.plan(version, TOMORROW, null, null);
        assertThat(at.scene.review.submissions.isPlanned(version.id())).isTrue();

        at.cancel.call(first.id(), "Hoãn", RELEASER);
        assertThat(at.scene.review.submissions.isPlanned(version.id())).isTrue();
        at.cancel.call(second.id(), "Hoãn", RELEASER);
        assertThat(at.scene.review.submissions.isPlanned(version.id())).isFalse();
    }

    private void change(vn.lantoa.release.ReleaseId id, WindowRequest request) {
        at.change.call(new ChangeCommand(id, request, null, RELEASER));
    }
}
