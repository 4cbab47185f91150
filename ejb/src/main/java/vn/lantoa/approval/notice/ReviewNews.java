package vn.lantoa.approval.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.lantoa.approval.Submission;
import vn.lantoa.approval.SubmissionId;
import vn.lantoa.approval.Submissions;
import vn.lantoa.asset.Versions;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Role;

/** What there is to tell about a review, and to whom. For the handlers of this stage. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ReviewNews {
    @Inject
    Submissions submissions;

    @Inject
    Versions versions;

    @Inject
    Recipients recipients;

    @Inject
    NoticeBoard board;

    /** Those who may decide the step that waits: not those who made it, nor those who decided before. */
    public void toDecide(SubmissionId id, Instant at) {
        var submission = submissions.get(id);
        if (!submission.isOpen()) return;
        var deciders = new LinkedHashSet<>(recipients.holding(Role.APPROVER, submission.decidingOrganisation()));
        deciders.removeAll(makersOf(submission));
        deciders.removeAll(submission.deciders());
        board.tell(deciders, NoticeKind.TO_DECIDE, news(submission, submission.note(), at));
    }

    public void returned(SubmissionId id, Instant at) {
        var submission = submissions.get(id);
        board.tell(makersOf(submission), NoticeKind.RETURNED, news(submission, lastReason(submission), at));
    }

    public void approved(SubmissionId id, Instant at) {
        var submission = submissions.get(id);
        var news = news(submission, lastReason(submission), at);
        board.tell(makersOf(submission), NoticeKind.APPROVED, news);
        board.tell(recipients.holding(Role.RELEASER, submission.organisation()), NoticeKind.TO_RELEASE, news);
    }

    private Set<OfficerId> makersOf(Submission submission) {
        var version = versions.get(submission.version());
        var makers = new LinkedHashSet<>(version.uploaders());
        makers.add(version.createdBy());
        makers.add(submission.submittedBy());
        return makers;
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
