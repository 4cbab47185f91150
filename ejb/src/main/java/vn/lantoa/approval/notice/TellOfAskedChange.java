package vn.lantoa.approval.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.organisation.control.ChangeAsked;
import vn.lantoa.outbox.EventHandler;

/** Tells administrators and the officer concerned that something waits for a second administrator. */
@Stateless
public class TellOfAskedChange implements EventHandler<ChangeAsked> {
    @Inject
    ChangeNews news;

    @Override
    public void on(ChangeAsked event) {
        news.asked(event.change(), event.at());
    }
}
