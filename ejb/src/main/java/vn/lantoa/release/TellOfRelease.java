package vn.lantoa.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.outbox.EventHandler;

/** Notifies officers that a release was published. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class TellOfRelease implements EventHandler<ReleasePublished> {
    @Inject
    ReleaseNews news;

    @Override
    public void on(ReleasePublished event) {
        news.tell(event.release(), NoticeKind.RELEASED, "", event.at());
    }
}
