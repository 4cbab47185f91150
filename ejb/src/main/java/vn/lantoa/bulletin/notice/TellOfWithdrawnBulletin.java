package vn.lantoa.bulletin.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.bulletin.BulletinWithdrawn;
import vn.lantoa.outbox.EventHandler;

/** Tells the partners that play bulletins that one is to be read no more. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TellOfWithdrawnBulletin implements EventHandler<BulletinWithdrawn> {
    @Inject
    TellOutlets tell;

    @Override
    public void on(BulletinWithdrawn event) {
        tell.tell(event.bulletin(), BulletinEvent.WITHDRAWN, event.at());
    }
}
