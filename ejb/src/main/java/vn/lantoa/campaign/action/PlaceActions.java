package vn.lantoa.campaign.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;
import vn.lantoa.release.ReleasePublished;

/** Places the scheduled actions of an item when it is published. */
@ApplicationScoped
@HandlerOptions(formerNames = "PlaceErrands")
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PlaceActions implements EventHandler<ReleasePublished> {
    @Inject
    ScheduledActions scheduledActions;

    @Inject
    ActionDispatcher dispatcher;

    @Override
    public void on(ReleasePublished event) {
        scheduledActions.waitingOf(event.release()).forEach(dispatcher::attend);
    }
}
