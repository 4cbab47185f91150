package vn.lantoa.bulletin.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.bulletin.BulletinOut;
import vn.lantoa.bulletin.BulletinState;
import vn.lantoa.bulletin.Bulletins;
import vn.lantoa.outbox.EventHandler;

/** Tells the partners that play bulletins of a new one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TellOfBulletin implements EventHandler<BulletinOut> {
    @Inject
    Bulletins bulletins;

    @Inject
    TellOutlets tell;

    @Override
    public void on(BulletinOut event) {
        // that it was taken back is told by itself
        if (bulletins.get(event.bulletin()).progress().state() == BulletinState.WITHDRAWN) return;
        tell.tell(event.bulletin(), BulletinEvent.RELEASED, event.at());
    }
}
