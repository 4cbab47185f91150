package vn.lantoa.campaign.action;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleasePublished;

/** Places what is planned for an item, now that the item is out. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlaceErrands implements EventHandler<ReleasePublished> {
    @Inject
    ScheduledActions scheduledActions;

    @Inject
    ActionDispatcher dispatcher;

    @Override
    public void on(ReleasePublished event) {
        scheduledActions.waitingOf(event.release()).forEach(dispatcher::attend);
    }
}
