package vn.lantoa.release.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseNews;
import vn.lantoa.release.ReleaseWithdrawn;

/** Notifies officers that a release was withdrawn, and why. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class TellOfWithdrawal implements EventHandler<ReleaseWithdrawn> {
    @Inject
    ReleaseNews news;

    @Inject
    Withdrawals withdrawals;

    @Override
    public boolean joins() {
        return true;
    }

    @Override
    public void on(ReleaseWithdrawn event) {
        var why = withdrawals.find(event.release()).map(Withdrawal::explanation).orElse("");
        news.tell(event.release(), NoticeKind.WITHDRAWN, why, event.at());
    }
}
