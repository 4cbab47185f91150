package vn.lantoa.coverage.photo;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.outbox.EventHandler;

/** Looks at a photo of a place as soon as it is there. */
@Stateless
@LocalBean
@Local(EventHandler.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LookAtPhoto implements EventHandler<PlacePhotoReceived> {
    @Inject
    PhotoViewer viewer;

    @Inject
    PhotoLedger ledger;

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public void on(PlacePhotoReceived event) {
        ledger.find(event.photo()).ifPresent(photo -> ledger.seen(photo.id(), viewer.look(photo)));
    }
}
