package vn.lantoa.approval.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import vn.lantoa.approval.ReviewMoved;
import vn.lantoa.approval.Submission;
import vn.lantoa.approval.SubmissionWithdrawn;
import vn.lantoa.approval.Submissions;
import vn.lantoa.approval.VersionApproved;
import vn.lantoa.approval.VersionMakers;
import vn.lantoa.approval.VersionReturned;
import vn.lantoa.asset.Versions;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Role;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;

/**
 * Notifies the officers concerned by a review. Deciders learn that a version waits for them or was withdrawn. Makers
 * learn that it was approved or returned with a reason. Releasers learn that it is ready for release.
 */
@ApplicationScoped
@HandlerOptions(formerNames = {"TellOfApproval", "TellOfNextStep", "TellOfReturn", "TellOfSubmission"})
@Transactional(Transactional.TxType.REQUIRED)
public class TellOfReview implements EventHandler<ReviewMoved> {
    @Inject
    Submissions submissions;

    @Inject
    Versions versions;

    @Inject
    VersionMakers makers;

    @Inject
    Recipients recipients;

    @Inject
    NoticeBoard board;

    @Override
    public void on(ReviewMoved event) {
        var submission = submissions.get(event.submission());
        if (event instanceof VersionApproved) approved(submission, event.at());
        else if (event instanceof VersionReturned)
            board.tell(
                    makers.of(submission), NoticeKind.RETURNED, news(submission, lastReason(submission), event.at()));
        else if (event instanceof SubmissionWithdrawn)
            board.tell(deciders(submission), NoticeKind.SUBMISSION_WITHDRAWN, news(submission, "", event.at()));
        else if (submission.isOpen())
            board.tell(deciders(submission), NoticeKind.TO_DECIDE, news(submission, submission.note(), event.at()));
    }

    /**
     * Returns the approvers who may decide the current step, without makers of the version and deciders of earlier
     * steps.
     */
    private Set<OfficerId> deciders(Submission submission) {
        var holders = recipients.holding(submission.decidingOrganisation(), Role.APPROVER);
        return makers.freeToDecide(submission, holders);
    }

    private void approved(Submission submission, Instant at) {
        var news = news(submission, lastReason(submission), at);
        board.tell(makers.of(submission), NoticeKind.APPROVED, news);
        board.tell(recipients.holding(submission.organisation(), Role.RELEASER), NoticeKind.TO_RELEASE, news);
    }

    private News news(Submission submission, String remark, Instant at) {
        var title = versions.get(submission.version()).texts().title();
        return new News("submission:" + submission.id(), submission.asset(), title, remark, at);
    }

    private static String lastReason(Submission submission) {
        var decisions = submission.decisions();
        return decisions.isEmpty() ? "" : decisions.get(decisions.size() - 1).reason();
    }
}
