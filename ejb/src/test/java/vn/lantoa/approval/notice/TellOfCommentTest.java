package vn.lantoa.approval.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.approval.ReviewScene.APPROVER;
import static vn.lantoa.approval.ReviewScene.SEALER;
import static vn.lantoa.approval.ReviewScene.SECOND_APPROVER;
import static vn.lantoa.approval.ReviewScene.UPLOADER;
import static vn.lantoa.approval.ReviewScene.officer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.approval.CommentAdded;
import vn.lantoa.approval.CommentId;
import vn.lantoa.approval.Comments;
import vn.lantoa.approval.ReviewScene;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.credential.PasswordCheck.Known;

class TellOfCommentTest {
    private final ReviewScene scene = new ReviewScene();
    private final NoticeScene notices = new NoticeScene();
    private final AssetVersion version = scene.ready(scene.asset());

    @Test
    void notifies_makers_and_participants_but_not_the_commenter() {
        said("Sai số điện thoại.", UPLOADER, officer(UPLOADER), officer(SECOND_APPROVER));

        assertThat(notices.notices.all())
                .extracting(Notice::officer)
                .containsExactlyInAnyOrder(officer(SEALER), officer(SECOND_APPROVER));
        assertThat(notices.notices.all())
                .allSatisfy(notice -> assertThat(notice.kind()).isEqualTo(NoticeKind.COMMENTED))
                .extracting(Notice::remark)
                .containsOnly("Sai số điện thoại.");
        assertThat(notices.notices.all().get(0).subject()).isEqualTo("comment:" + version.asset() + "/1");
    }

    @Test
    void a_later_notice_replaces_the_earlier_one() {
        said("Sai số điện thoại.", APPROVER);
        notices.readAll(scene.clock.instant());
        scene.clock.advance(Duration.ofMinutes(1));

        said("Sai cả địa chỉ.", APPROVER);

        assertThat(notices.notices.unreadOf(officer(SEALER)))
                .singleElement()
                .extracting(Notice::remark)
                .isEqualTo("Sai cả địa chỉ.");
        assertThat(notices.outbox.events(NoticeAdded.class)).hasSize(4);
    }

    /** Handles twice a comment by this officer, in a thread with these participants. */
    private void said(String said, Actor by, OfficerId... speakers) {
        var event = new CommentAdded(new CommentId(UUID.randomUUID()), scene.clock.instant());
        var tell = new TellOfComment();
        tell.versions = scene.versions;
        tell.makers = scene.makers;
        tell.board = notices.board;
        tell.comments = new Comments() {
            @Override
            public Optional<Known> find(CommentId id) {
                return Optional.of(new Known(version.asset(), version.number(), false, said, officer(by)));
            }

            @Override
            public List<OfficerId> speakers(CommentId id) {
                return List.of(speakers);
            }
        };
        tell.on(event);
        tell.on(event);
    }
}
