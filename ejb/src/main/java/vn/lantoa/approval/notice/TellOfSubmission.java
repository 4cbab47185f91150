package vn.lantoa.approval.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.approval.VersionSubmitted;
import vn.lantoa.outbox.EventHandler;

/** Tells the approvers that a version waits for them. */
@Stateless
public class TellOfSubmission implements EventHandler<VersionSubmitted> {
    @Inject
    ReviewNews news;

    @Override
    public void on(VersionSubmitted event) {
        news.toDecide(event.submission(), event.at());
    }
}
