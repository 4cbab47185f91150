package vn.lantoa.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.approval.ReviewScene.APPROVER;
import static vn.lantoa.approval.ReviewScene.SUBMITTER;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.VersionReceived;
import vn.lantoa.asset.VersionRefused;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

class SubmitVersionTest {
    private final ReviewScene scene = new ReviewScene();

    @Test
    void submits_a_version_with_its_seal() {
        var version = scene.sealed(scene.asset());

        var id = scene.submit(version);

        var submission = scene.submissions.get(id);
        assertThat(submission.isOpen()).isTrue();
        assertThat(submission.seal()).isEqualTo(version.seal());
        assertThat(submission.steps()).isEqualTo(1);
        assertThat(scene.outbox.events())
                .containsExactly(new VersionSubmitted(id, version.id(), scene.clock.instant()));
        assertThat(scene.audit.actions()).containsExactly("version-submitted");
    }

    @Test
    void rejects_officers_without_the_uploader_role_of_the_owner() {
        var version = scene.sealed(scene.asset());
        var elsewhere = Actor.officer(UUID.randomUUID());
        scene.access.grant(elsewhere, Role.UPLOADER, new OrganisationId(UUID.randomUUID()));

        assertForbidden(() -> scene.submit.call(new SubmitCommand(version.id(), "", elsewhere)));
        assertForbidden(() -> scene.submit.call(new SubmitCommand(version.id(), "", APPROVER)));
        assertForbidden(() -> scene.submit.call(new SubmitCommand(version.id(), "", Actor.SYSTEM)));
        assertThat(scene.outbox.events()).isEmpty();
    }

    @Test
    void refuses_a_version_that_is_not_the_newest() {
        var asset = scene.asset();
        var older = scene.ready(asset);
        scene.ready(asset);

        assertConflict(() -> scene.submit(older), "not-the-newest-version");
    }

    @Test
    void refuses_a_version_that_the_inspection_refused() {
        var version = scene.refused(scene.asset());

        assertConflict(() -> scene.submit(version), "version-refused");
    }

    @Test
    void rejects_a_version_already_waiting_for_a_decision() {
        var version = scene.ready(scene.asset());
        scene.submit(version);

        assertConflict(() -> scene.submit(version), "already-submitted");
    }

    @Test
    void rejects_an_approved_version() {
        var version = scene.ready(scene.asset());
        scene.approve(scene.submit(version), APPROVER);

        assertConflict(() -> scene.submit(version), "already-approved");
    }

    @Test
    void rejects_an_overlong_note() {
        var version = scene.ready(scene.asset());

        assertRejected(
                () -> scene.submit.call(new SubmitCommand(version.id(), "x".repeat(2001), SUBMITTER)), "note too-long");
    }

    @Test
    void accepts_a_returned_version_as_a_new_submission() {
        var version = scene.ready(scene.asset());
        var first = scene.submit(version);
        scene.sendBack(first, "Ảnh mờ", APPROVER);

        var second = scene.submit(version);

        assertThat(second).isNotEqualTo(first);
        assertThat(scene.submissions.get(first).state()).isEqualTo(SubmissionState.RETURNED);
    }

    @Test
    void ends_the_open_review_of_an_older_version() {
        var asset = scene.asset();
        var older = scene.submit(scene.ready(asset));

        scene.submit(scene.ready(asset));

        assertThat(scene.submissions.get(older).state()).isEqualTo(SubmissionState.VOID);
        assertThat(scene.submissions.get(older).findVoidReason()).contains("newer-version");
        assertThat(scene.audit.actions())
                .containsExactly("version-submitted", "submission-voided", "version-submitted");
    }

    @Test
    void a_newer_seal_voids_the_open_review_once() {
        var asset = scene.asset();
        var open = scene.submit(scene.ready(asset));
        var newer = scene.sealed(asset);
        var handler = new VoidOvertakenSubmissions();
        handler.voiding = scene.voiding;

        handler.on(new VersionReceived(newer.id(), scene.clock.instant()));
        handler.on(new VersionReceived(newer.id(), scene.clock.instant()));

        assertThat(scene.submissions.get(open).state()).isEqualTo(SubmissionState.VOID);
        assertThat(scene.audit.actions()).containsExactly("version-submitted", "submission-voided");
    }

    @Test
    void its_own_seal_does_not_void_a_review() {
        var version = scene.sealed(scene.asset());
        var open = scene.submit(version);
        var handler = new VoidOvertakenSubmissions();
        handler.voiding = scene.voiding;

        handler.on(new VersionReceived(version.id(), scene.clock.instant()));

        assertThat(scene.submissions.get(open).isOpen()).isTrue();
    }

    @Test
    void a_refusal_by_the_inspection_voids_the_review_once() {
        var version = scene.sealed(scene.asset());
        var open = scene.submit(version);
        var handler = new VoidRefusedSubmissions();
        handler.voiding = scene.voiding;

        handler.on(new VersionRefused(version.id(), "infected", scene.clock.instant()));
        handler.on(new VersionRefused(version.id(), "infected", scene.clock.instant()));

        assertThat(scene.submissions.get(open).state()).isEqualTo(SubmissionState.VOID);
        assertThat(scene.submissions.get(open).findVoidReason()).contains("version-refused");
    }
}
