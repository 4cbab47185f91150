package vn.lantoa.release.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseChanged;
import vn.lantoa.release.ReleaseNews;
import vn.lantoa.release.ReleasePublished;
import vn.lantoa.release.ReleaseWithdrawn;

/** Notifies officers that a release was published, or that it was withdrawn and why. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class TellOfRelease implements EventHandler<ReleaseChanged> {
    @Inject
    ReleaseNews news;

    @Inject
    Withdrawals withdrawals;

    @Override
    public boolean joins() {
        return true;
    }

    @Override
    public Set<String> formerNames() {
        return Set.of("TellOfWithdrawal");
    }

    @Override
    public void on(ReleaseChanged event) {
        if (event instanceof ReleasePublished) news.tell(event.release(), NoticeKind.RELEASED, "", event.at());
        if (!(event instanceof ReleaseWithdrawn)) return;
        var why = withdrawals.find(event.release()).map(Withdrawal::explanation).orElse("");
        news.tell(event.release(), NoticeKind.WITHDRAWN, why, event.at());
    }
}
