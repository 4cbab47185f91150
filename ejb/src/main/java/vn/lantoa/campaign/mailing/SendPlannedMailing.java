package vn.lantoa.campaign.mailing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Problem;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleasePublished;

/** Places the message that is planned for an item, now that the item is out; what is refused is said, and not tried again. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SendPlannedMailing implements EventHandler<ReleasePublished> {
    @Inject
    PlannedMailings mailings;

    @Inject
    MailingAttempt attempt;

    @Override
    public Class<ReleasePublished> event() {
        return ReleasePublished.class;
    }

    @Override
    public void on(ReleasePublished event) {
        var found = mailings.findOf(event.release());
        if (found.isEmpty()) return;
        try {
            attempt.place(found.get(), event.asset());
        } catch (Problem refusal) {
            attempt.refused(found.get(), refusal);
        }
    }
}
