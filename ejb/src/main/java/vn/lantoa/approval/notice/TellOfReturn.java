package vn.lantoa.approval.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.approval.VersionReturned;
import vn.lantoa.outbox.EventHandler;

/** Tells those who made a version that it was returned, and why. */
@Stateless
public class TellOfReturn implements EventHandler<VersionReturned> {
    @Inject
    ReviewNews news;

    @Override
    public void on(VersionReturned event) {
        news.returned(event.submission(), event.at());
    }
}
