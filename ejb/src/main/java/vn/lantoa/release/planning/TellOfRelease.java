package vn.lantoa.release.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashSet;
import vn.lantoa.approval.notice.News;
import vn.lantoa.approval.notice.NoticeBoard;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.approval.notice.Recipients;
import vn.lantoa.asset.Versions;
import vn.lantoa.organisation.Role;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;
import vn.lantoa.release.ReleaseChanged;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleasePublished;
import vn.lantoa.release.ReleaseWithdrawn;
import vn.lantoa.release.Releases;

/**
 * Notifies the makers of a version and the releasers of its owner when its release was published, or withdrawn for a
 * reason.
 */
@ApplicationScoped
@HandlerOptions(joins = true, formerNames = "TellOfWithdrawal")
@Transactional(Transactional.TxType.REQUIRED)
public class TellOfRelease implements EventHandler<ReleaseChanged> {
    @Inject
    Withdrawals withdrawals;

    @Inject
    Releases releases;

    @Inject
    Versions versions;

    @Inject
    Recipients recipients;

    @Inject
    NoticeBoard board;

    @Override
    public void on(ReleaseChanged event) {
        if (event instanceof ReleasePublished) tell(event.release(), NoticeKind.RELEASED, "", event.at());
        if (!(event instanceof ReleaseWithdrawn)) return;
        var why = withdrawals.find(event.release()).map(Withdrawal::explanation).orElse("");
        tell(event.release(), NoticeKind.WITHDRAWN, why, event.at());
    }

    private void tell(ReleaseId id, NoticeKind kind, String remark, Instant at) {
        var release = releases.get(id);
        var version = versions.get(release.version());
        var officers = new LinkedHashSet<>(version.uploaders());
        officers.add(version.createdBy());
        officers.add(release.createdBy());
        officers.addAll(recipients.holding(release.organisation(), Role.RELEASER));
        board.tell(
                officers,
                kind,
                new News("release:" + id, release.asset(), version.texts().title(), remark, at));
    }
}
