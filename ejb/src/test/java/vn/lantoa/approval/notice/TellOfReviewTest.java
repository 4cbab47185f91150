package vn.lantoa.approval.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.approval.ReviewScene.APPROVER;
import static vn.lantoa.approval.ReviewScene.SEALER;
import static vn.lantoa.approval.ReviewScene.SECOND_APPROVER;
import static vn.lantoa.approval.ReviewScene.SUBMITTER;
import static vn.lantoa.approval.ReviewScene.UPLOADER;
import static vn.lantoa.approval.ReviewScene.officer;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.approval.ReviewScene;
import vn.lantoa.approval.StepApproved;
import vn.lantoa.approval.SubmissionWithdrawn;
import vn.lantoa.approval.VersionApproved;
import vn.lantoa.approval.VersionReturned;
import vn.lantoa.approval.VersionSubmitted;
import vn.lantoa.asset.Editors;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Role;

class TellOfReviewTest {
    private static final OfficerId RELEASER = new OfficerId(UUID.randomUUID());
    private final ReviewScene scene = new ReviewScene();
    private final NoticeScene notices = new NoticeScene();
    private final TellOfReview handler = handler();

    @Test
    void notifies_approvers_except_the_makers() {
        var id = scene.submit(scene.ready(scene.asset()));
        var event = scene.outbox.events(VersionSubmitted.class).get(0);

        handler.on(event);
        handler.on(event);

        assertThat(officers(NoticeKind.TO_DECIDE))
                .containsExactlyInAnyOrder(officer(APPROVER), officer(SECOND_APPROVER));
        assertThat(notices.notices.all().get(0).subject()).isEqualTo("submission:" + id);
    }

    @Test
    void asks_no_editor_to_decide_under_any_account() {
        scene.persons.same(officer(SECOND_APPROVER), officer(SUBMITTER));
        var version = scene.ready(scene.asset());
        version.editedBy(Editors.NONE.and(officer(APPROVER), scene.clock.instant()));
        scene.submit(version);

        handler.on(scene.outbox.events(VersionSubmitted.class).get(0));

        assertThat(officers(NoticeKind.TO_DECIDE)).isEmpty();
    }

    @Test
    void notifies_deciders_of_the_second_step_except_the_first_decider() {
        scene.twoSteps(null);
        var id = scene.submit(scene.ready(scene.asset()));
        scene.approve(id, APPROVER);

        handler.on(scene.outbox.events(StepApproved.class).get(0));

        assertThat(officers(NoticeKind.TO_DECIDE)).containsExactly(officer(SECOND_APPROVER));
    }

    @Test
    void notifies_an_officer_of_a_later_step_again() {
        scene.twoSteps(null);
        var id = scene.submit(scene.ready(scene.asset()));
        handler.on(scene.outbox.events(VersionSubmitted.class).get(0));
        notices.notices.all().forEach(one -> notices.notices.read(one.officer(), one.id(), scene.clock.instant()));
        scene.clock.advance(Duration.ofMinutes(1));
        scene.approve(id, APPROVER);
        var event = scene.outbox.events(StepApproved.class).get(0);

        handler.on(event);
        handler.on(event);

        assertThat(notices.notices.unreadOf(officer(SECOND_APPROVER)))
                .singleElement()
                .satisfies(notice -> assertThat(notice.at()).isEqualTo(event.at()));
        assertThat(notices.notices.unreadOf(officer(APPROVER))).isEmpty();
        assertThat(notices.outbox.events(NoticeAdded.class)).hasSize(3);
    }

    @Test
    void notifies_the_deciders_of_a_withdrawal() {
        var version = scene.ready(scene.asset());
        scene.submit(version);
        scene.withdraw.call(version.asset(), SUBMITTER);

        handler.on(scene.outbox.events(VersionSubmitted.class).get(0));
        handler.on(scene.outbox.events(SubmissionWithdrawn.class).get(0));

        assertThat(officers(NoticeKind.SUBMISSION_WITHDRAWN))
                .containsExactlyInAnyOrder(officer(APPROVER), officer(SECOND_APPROVER));
        assertThat(officers(NoticeKind.TO_DECIDE)).isEmpty();
    }

    @Test
    void notifies_makers_of_a_return_with_its_reason() {
        scene.sendBack(scene.submit(scene.ready(scene.asset())), "Sai tên cơ quan", APPROVER);

        handler.on(scene.outbox.events(VersionReturned.class).get(0));

        assertThat(officers(NoticeKind.RETURNED))
                .containsExactlyInAnyOrder(officer(UPLOADER), officer(SEALER), officer(SUBMITTER));
        assertThat(notices.notices.all()).extracting(Notice::remark).containsOnly("Sai tên cơ quan");
    }

    @Test
    void notifies_makers_and_releasers_of_an_approval() {
        scene.approve(scene.submit(scene.ready(scene.asset())), APPROVER);

        handler.on(scene.outbox.events(VersionApproved.class).get(0));

        assertThat(officers(NoticeKind.APPROVED)).hasSize(3);
        assertThat(officers(NoticeKind.TO_RELEASE)).containsExactly(RELEASER);
    }

    @Test
    void sends_no_notice_for_a_submission_decided_meanwhile() {
        scene.approve(scene.submit(scene.ready(scene.asset())), APPROVER);

        handler.on(scene.outbox.events(VersionSubmitted.class).get(0));

        assertThat(notices.notices.all()).isEmpty();
    }

    private List<OfficerId> officers(NoticeKind kind) {
        return notices.notices.all().stream()
                .filter(notice -> notice.kind() == kind)
                .map(Notice::officer)
                .toList();
    }

    private TellOfReview handler() {
        notices.hold(
                Role.APPROVER,
                officer(APPROVER),
                officer(SECOND_APPROVER),
                officer(UPLOADER),
                officer(SEALER),
                officer(SUBMITTER));
        notices.hold(Role.RELEASER, RELEASER);
        var review = new TellOfReview();
        review.submissions = scene.submissions;
        review.versions = scene.versions;
        review.makers = scene.makers;
        review.recipients = notices.recipients;
        review.board = notices.board;
        return review;
    }
}
