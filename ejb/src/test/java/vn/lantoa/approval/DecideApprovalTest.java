package vn.lantoa.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.approval.ReviewScene.APPROVER;
import static vn.lantoa.approval.ReviewScene.DEPARTMENT;
import static vn.lantoa.approval.ReviewScene.EDITOR;
import static vn.lantoa.approval.ReviewScene.EDITORIAL_DESK;
import static vn.lantoa.approval.ReviewScene.SEALER;
import static vn.lantoa.approval.ReviewScene.SECOND_APPROVER;
import static vn.lantoa.approval.ReviewScene.SUBMITTER;
import static vn.lantoa.approval.ReviewScene.UPLOADER;
import static vn.lantoa.approval.ReviewScene.officer;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.approval.DecideApproval.DecideCommand;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Editors;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.KnownPersons;
import vn.lantoa.organisation.Role;

class DecideApprovalTest {
    private final ReviewScene scene = new ReviewScene();

    @Test
    void approves_exactly_the_seal_that_was_submitted() {
        var version = scene.ready(scene.asset());
        var id = scene.submit(version);

        scene.approveAsSeen(id, version.seal(), 1, APPROVER);

        assertThat(scene.approvals().covers(version.id(), version.seal())).isTrue();
        assertThat(scene.approvals().covers(version.id(), Sha256.of(new byte[] {1})))
                .isFalse();
        assertThat(scene.submissions.get(id).decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.seal()).isEqualTo(version.seal());
            assertThat(decision.verdict()).isEqualTo(Verdict.APPROVE);
            assertThat(decision.decidedBy().value()).isEqualTo(APPROVER.id());
        });
        assertThat(scene.outbox.events(VersionApproved.class)).hasSize(1);
        assertThat(scene.audit.actions()).containsExactly("version-submitted", "version-approved");
    }

    @Test
    void returns_with_a_reason() {
        var version = scene.ready(scene.asset());
        var id = scene.submit(version);

        scene.sendBack(id, "  Thiếu tên cơ quan ban hành ", APPROVER);
        assertThat(scene.reasons).containsExactly(id + ": Thiếu tên cơ quan ban hành");

        assertThat(scene.submissions.get(id).state()).isEqualTo(SubmissionState.RETURNED);
        assertThat(scene.submissions.get(id).decisions().get(0).reason()).isEqualTo("Thiếu tên cơ quan ban hành");
        assertThat(scene.submissions.findApproved(version.id())).isEmpty();
        assertThat(scene.outbox.events(VersionReturned.class)).hasSize(1);
    }

    @Test
    void refuses_a_return_without_a_reason() {
        var id = scene.submit(scene.ready(scene.asset()));

        assertRejected(() -> scene.sendBack(id, "  ", APPROVER), "reason missing");
        assertRejected(() -> scene.sendBack(id, "x".repeat(2001), APPROVER), "reason too-long");
    }

    @Test
    void rejects_an_empty_decision() {
        var id = scene.submit(scene.ready(scene.asset()));

        assertRejected(
                () -> scene.decide.call(new DecideCommand(id, null, "", null, null, APPROVER)), "decision missing");
    }

    @Test
    void refuses_the_uploader() {
        var id = scene.submit(scene.ready(scene.asset()));

        assertRejected(() -> scene.approve(id, UPLOADER), "decision decider-is-uploader");
        assertRejected(() -> scene.sendBack(id, "vì", UPLOADER), "decision decider-is-uploader");
    }

    @Test
    void rejects_the_sealer_of_the_version() {
        var id = scene.submit(scene.ready(scene.asset()));

        assertRejected(() -> scene.approve(id, SEALER), "decision decider-is-sealer");
    }

    @Test
    void rejects_the_submitter_of_the_version() {
        var id = scene.submit(scene.ready(scene.asset()));

        assertRejected(() -> scene.approve(id, SUBMITTER), "decision decider-is-submitter");
    }

    @Test
    void rejects_an_editor_whose_text_another_officer_sealed() {
        var version = scene.ready(scene.asset());
        typed(version, APPROVER);
        var id = scene.submit(version);

        assertRejected(() -> scene.approve(id, APPROVER), "decision decider-is-editor");
        assertRejected(() -> scene.sendBack(id, "vì", APPROVER), "decision decider-is-editor");
        scene.approve(id, SECOND_APPROVER);
    }

    @Test
    void rejects_editors_of_earlier_versions_until_one_was_approved() {
        var asset = scene.asset();
        scene.ready(asset);
        var hands = Editors.NONE.and(officer(APPROVER), scene.clock.instant());
        scene.clock.advance(Duration.ofMinutes(1));
        var second = scene.ready(asset).editedBy(hands);
        var id = scene.submit(second);
        assertRejected(() -> scene.approve(id, APPROVER), "decision decider-is-editor");

        scene.approve(id, SECOND_APPROVER);
        scene.clock.advance(Duration.ofMinutes(1));
        var third = scene.ready(asset).editedBy(hands.and(officer(SECOND_APPROVER), scene.clock.instant()));
        var next = scene.submit(third);

        assertRejected(() -> scene.approve(next, SECOND_APPROVER), "decision decider-is-editor");
        scene.approve(next, APPROVER);
    }

    @Test
    void counts_two_accounts_of_one_person_as_one() {
        scene.twoSteps(null);
        var id = scene.submit(scene.ready(scene.asset()));
        scene.persons.same(officer(SECOND_APPROVER), officer(SUBMITTER));

        assertRejected(() -> scene.approve(id, SECOND_APPROVER), "decision decider-is-submitter");

        var other = scene.submit(scene.ready(scene.asset()));
        var third = Actor.officer(UUID.randomUUID());
        scene.access.grant(third, Role.APPROVER, DEPARTMENT);
        scene.persons.same(officer(third), officer(APPROVER));
        scene.approve(other, APPROVER);
        assertRejected(() -> scene.approve(other, third), "decision decider-decided-before");
    }

    /**
     * Tests the guard itself: without it, each maker could approve a version, and one officer could decide both steps.
     */
    @Test
    void without_the_guard_makers_approve_their_version() {
        scene.makers.persons = KnownPersons.unknown();
        scene.twoSteps(null);
        for (var maker : List.of(UPLOADER, SEALER, SUBMITTER, APPROVER)) {
            var version = scene.ready(scene.asset());
            typed(version, APPROVER);
            var id = scene.submit(version);
            scene.approve(id, maker);
            scene.approve(id, maker);

            assertThat(scene.approvals().covers(version.id(), version.seal())).isTrue();
        }
    }

    @Test
    void approvers_release_only_where_the_releaser_rule_is_off() {
        var version = scene.ready(scene.asset());
        scene.approve(scene.submit(version), APPROVER);

        assertRejected(
                () -> scene.releaser.require(APPROVER, "sms-text", version.id()), "releaser releaser-is-approver");
        scene.releaser.require(SECOND_APPROVER, "sms-text", version.id());
        scene.releaser.require(APPROVER, "photo", version.id());
        scene.releaser.persons = KnownPersons.unknown();
        scene.releaser.require(APPROVER, "sms-text", version.id());
    }

    private void typed(AssetVersion version, Actor by) {
        version.editedBy(Editors.NONE.and(officer(by), scene.clock.instant()));
    }

    @Test
    void rejects_officers_without_the_approver_role_there() {
        var id = scene.submit(scene.ready(scene.asset()));
        var releaser = Actor.officer(UUID.randomUUID());
        scene.access.grant(releaser, Role.RELEASER, DEPARTMENT);

        assertForbidden(() -> scene.approve(id, releaser));
        assertForbidden(() -> scene.approve(id, EDITOR));
        assertForbidden(() -> scene.approve(id, Actor.SYSTEM));
        assertForbidden(() -> scene.approve(id, Actor.ANONYMOUS));
    }

    @Test
    void rejects_approval_before_the_inspection() {
        var id = scene.submit(scene.sealed(scene.asset()));

        assertConflict(() -> scene.approve(id, APPROVER), "version-not-ready");
        scene.sendBack(id, "Sai cỡ chữ", APPROVER);
    }

    @Test
    void rejects_a_decision_about_another_seal() {
        var asset = scene.asset();
        var former = scene.ready(asset);
        var id = scene.submit(scene.ready(asset));

        assertConflict(() -> scene.approveAsSeen(id, former.seal(), 1, APPROVER), "seal-changed");
    }

    @Test
    void rejects_a_decision_after_a_newer_version_was_sealed() {
        var asset = scene.asset();
        var id = scene.submit(scene.ready(asset));
        scene.sealed(asset);

        assertConflict(() -> scene.approve(id, APPROVER), "newer-version-sealed");
    }

    @Test
    void refuses_a_second_decision() {
        var id = scene.submit(scene.ready(scene.asset()));
        scene.approve(id, APPROVER);

        assertConflict(() -> scene.approve(id, SECOND_APPROVER), "submission-not-open");
        assertConflict(() -> scene.sendBack(id, "vì", SECOND_APPROVER), "submission-not-open");
    }

    @Test
    void two_steps_need_two_officers() {
        scene.twoSteps(null);
        var version = scene.ready(scene.asset());
        var id = scene.submit(version);

        scene.approve(id, APPROVER);

        assertThat(scene.submissions.findApproved(version.id())).isEmpty();
        assertThat(scene.outbox.events(StepApproved.class)).hasSize(1);
        assertRejected(() -> scene.approve(id, APPROVER), "decision decider-decided-before");
        scene.approve(id, SECOND_APPROVER);
        assertThat(scene.approvals().covers(version.id(), version.seal())).isTrue();
    }

    @Test
    void the_second_step_may_belong_to_another_organisation() {
        scene.twoSteps(EDITORIAL_DESK);
        var version = scene.ready(scene.asset());
        var id = scene.submit(version);

        assertForbidden(() -> scene.approve(id, EDITOR));
        scene.approve(id, APPROVER);
        assertForbidden(() -> scene.approve(id, SECOND_APPROVER));
        scene.approve(id, EDITOR);

        assertThat(scene.submissions.findApproved(version.id())).isPresent();
    }

    @Test
    void the_second_step_may_return_what_the_first_approved() {
        scene.twoSteps(EDITORIAL_DESK);
        var version = scene.ready(scene.asset());
        var id = scene.submit(version);
        scene.approve(id, APPROVER);

        scene.sendBack(id, "Không đăng báo được", EDITOR);

        assertThat(scene.submissions.findApproved(version.id())).isEmpty();
    }

    @Test
    void three_officers_decide_three_steps_in_order() {
        scene.steps(null, EDITORIAL_DESK, null);
        // all three hold the roles for every decision, so that only the rule of review separates them
        for (var one : List.of(APPROVER, SECOND_APPROVER, EDITOR))
            for (var place : List.of(DEPARTMENT, EDITORIAL_DESK)) scene.access.grant(one, Role.APPROVER, place);
        var version = scene.ready(scene.asset());
        var id = scene.submit(version);

        scene.approveAsSeen(id, version.seal(), 1, APPROVER);
        assertThat(scene.submissions.get(id).decidingOrganisation()).isEqualTo(EDITORIAL_DESK);
        assertRejected(() -> scene.approve(id, APPROVER), "decision decider-decided-before");
        scene.approveAsSeen(id, version.seal(), 2, EDITOR);
        assertThat(scene.submissions.get(id).decidingOrganisation()).isEqualTo(DEPARTMENT);
        assertThat(scene.approvals().covers(version.id(), version.seal())).isFalse();
        assertRejected(() -> scene.approve(id, APPROVER), "decision decider-decided-before");
        assertRejected(() -> scene.approve(id, EDITOR), "decision decider-decided-before");
        scene.approveAsSeen(id, version.seal(), 3, SECOND_APPROVER);

        assertThat(scene.approvals().covers(version.id(), version.seal())).isTrue();
        assertThat(scene.outbox.events(StepApproved.class)).hasSize(2);
        assertThat(scene.audit.actions())
                .containsExactly("version-submitted", "step-approved", "step-approved", "version-approved");
    }

    @Test
    void a_version_returned_by_the_second_step_starts_at_the_first_again() {
        scene.steps(null, EDITORIAL_DESK, null);
        var asset = scene.asset();
        var returned = scene.submit(scene.ready(asset));
        scene.approve(returned, APPROVER);
        scene.sendBack(returned, "Sai tên cơ quan", EDITOR);

        var version = scene.ready(asset);
        var id = scene.submit(version);

        assertThat(scene.submissions.get(returned).state()).isEqualTo(SubmissionState.RETURNED);
        assertThat(scene.submissions.get(id).step()).isEqualTo(1);
        assertForbidden(() -> scene.approve(id, EDITOR));
        scene.approve(id, APPROVER);
        scene.approve(id, EDITOR);
        scene.approve(id, SECOND_APPROVER);
        assertThat(scene.approvals().covers(version.id(), version.seal())).isTrue();
    }

    @Test
    void rejects_a_decision_meant_for_the_previous_step() {
        scene.twoSteps(null);
        var version = scene.ready(scene.asset());
        var id = scene.submit(version);
        scene.approveAsSeen(id, version.seal(), 1, APPROVER);

        assertConflict(() -> scene.approveAsSeen(id, version.seal(), 1, SECOND_APPROVER), "step-already-decided");
    }

    @Test
    void a_submission_keeps_the_route_it_started_with() {
        var version = scene.ready(scene.asset());
        var id = scene.submit(version);
        scene.twoSteps(null);

        scene.approve(id, APPROVER);

        assertThat(scene.submissions.findApproved(version.id())).isPresent();
    }
}
