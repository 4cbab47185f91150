package vn.lantoa.approval.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.approval.StepApproved;
import vn.lantoa.outbox.EventHandler;

/** Tells the approvers of the next step that a version waits for them. */
@Stateless
public class TellOfNextStep implements EventHandler<StepApproved> {
    @Inject
    ReviewNews news;

    @Override
    public void on(StepApproved event) {
        news.toDecide(event.submission(), event.at());
    }
}
