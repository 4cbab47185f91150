package vn.lantoa.approval.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.organisation.control.ChangeEnded;
import vn.lantoa.outbox.EventHandler;

/** Tells administrators and the officer concerned of the outcome. */
@Stateless
public class TellOfEndedChange implements EventHandler<ChangeEnded> {
    @Inject
    ChangeNews news;

    @Override
    public void on(ChangeEnded event) {
        news.ended(event.change(), event.at());
    }
}
