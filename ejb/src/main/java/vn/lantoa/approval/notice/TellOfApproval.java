package vn.lantoa.approval.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.approval.VersionApproved;
import vn.lantoa.outbox.EventHandler;

/** Tells those who made a version that it was approved, and the releasers that it waits. */
@Stateless
public class TellOfApproval implements EventHandler<VersionApproved> {
    @Inject
    ReviewNews news;

    @Override
    public void on(VersionApproved event) {
        news.approved(event.submission(), event.at());
    }
}
