package vn.lantoa.approval.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.lantoa.approval.Submission;
import vn.lantoa.approval.SubmissionId;
import vn.lantoa.approval.Submissions;
import vn.lantoa.approval.VersionMakers;
import vn.lantoa.asset.Versions;
import vn.lantoa.organisation.Role;

/** The news of a review, and who is told. For the handlers of this stage. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ReviewNews {
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

    /** Tells those who may decide the step that waits: not those who made the version, nor those who decided before. */
    public void toDecide(SubmissionId id, Instant at) {
        var submission = submissions.get(id);
        if (!submission.isOpen()) return;
        var holders = recipients.holding(Role.APPROVER, submission.decidingOrganisation());
        var deciders = makers.freeToDecide(submission, holders);
        board.tell(deciders, NoticeKind.TO_DECIDE, news(submission, submission.note(), at));
    }

    public void returned(SubmissionId id, Instant at) {
        var submission = submissions.get(id);
        board.tell(makers.of(submission), NoticeKind.RETURNED, news(submission, lastReason(submission), at));
    }

    public void approved(SubmissionId id, Instant at) {
        var submission = submissions.get(id);
        var news = news(submission, lastReason(submission), at);
        board.tell(makers.of(submission), NoticeKind.APPROVED, news);
        board.tell(recipients.holding(Role.RELEASER, submission.organisation()), NoticeKind.TO_RELEASE, news);
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
