package vn.lantoa.distribution.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.lantoa.approval.notice.News;
import vn.lantoa.approval.notice.NoticeBoard;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.approval.notice.Recipients;
import vn.lantoa.asset.Versions;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.Releases;

/**
 * Notices about partners that have not acknowledged a recall, for the releasers of the owner and for administrators.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecallNews {
    private static final int LONGEST = 1000;

    @Inject
    Releases releases;

    @Inject
    Versions versions;

    @Inject
    Recipients recipients;

    @Inject
    NoticeBoard board;

    /**
     * Notifies officers that partners have missed the deadline. Each officer is notified once per release; later
     * partners appear on the board only.
     */
    public void overdue(ReleaseId id, String partners, Instant now) {
        var release = releases.get(id);
        var officers = recipients.holding(release.organisation(), Role.RELEASER);
        officers.addAll(recipients.holdingForProvince(Role.ADMINISTRATOR));
        var title = versions.get(release.version()).texts().title();
        var names = partners.length() > LONGEST ? partners.substring(0, LONGEST) + "…" : partners;
        board.tell(
                officers,
                NoticeKind.RECALL_OVERDUE,
                new News("recall:" + id, release.asset(), String.valueOf(title), names, now));
    }
}
