package vn.lantoa.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.approval.ReviewScene.APPROVER;
import static vn.lantoa.approval.ReviewScene.SUBMITTER;
import static vn.lantoa.approval.ReviewScene.UPLOADER;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;

import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.kernel.Actor;

class WithdrawSubmissionTest {
    private final ReviewScene scene = new ReviewScene();
    private final AssetVersion version = scene.ready(scene.asset());

    @Test
    void withdraws_an_undecided_submission_which_can_be_submitted_again() {
        var id = scene.submit(version);

        scene.withdraw.call(version.asset(), UPLOADER);

        assertThat(scene.submissions.get(id).state()).isEqualTo(SubmissionState.VOID);
        assertThat(scene.submissions.get(id).findVoidReason()).contains("withdrawn");
        assertThat(scene.audit.actions()).containsExactly("version-submitted", "submission-withdrawn");
        assertThat(scene.outbox.events(SubmissionWithdrawn.class))
                .containsExactly(new SubmissionWithdrawn(id, version.id(), scene.clock.instant()));
        assertThat(scene.submissions.get(scene.submit(version)).isOpen()).isTrue();
    }

    @Test
    void rejects_withdrawal_after_a_decided_step() {
        scene.twoSteps(null);
        scene.approve(scene.submit(version), APPROVER);

        assertConflict(() -> scene.withdraw.call(version.asset(), SUBMITTER), "step-already-decided");
    }

    @Test
    void rejects_versions_not_in_review() {
        assertConflict(() -> scene.withdraw.call(version.asset(), SUBMITTER), "submission-not-open");

        scene.sendBack(scene.submit(version), "Ảnh mờ", APPROVER);

        assertConflict(() -> scene.withdraw.call(version.asset(), SUBMITTER), "submission-not-open");
    }

    @Test
    void rejects_officers_who_may_not_submit_there() {
        scene.submit(version);

        assertForbidden(() -> scene.withdraw.call(version.asset(), APPROVER));
        assertForbidden(() -> scene.withdraw.call(version.asset(), Actor.SYSTEM));
    }
}
