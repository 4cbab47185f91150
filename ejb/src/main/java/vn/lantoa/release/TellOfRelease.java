package vn.lantoa.release;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.outbox.EventHandler;

/** Tells officers that something is out. */
@Stateless
public class TellOfRelease implements EventHandler<ReleasePublished> {
    @Inject
    ReleaseNews news;

    @Override
    public void on(ReleasePublished event) {
        news.tell(event.release(), NoticeKind.RELEASED, "", event.at());
    }
}
