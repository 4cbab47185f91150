package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;

/** Processes a photo of a place as soon as the photo is received. */
@ApplicationScoped
@HandlerOptions(takesLong = true)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LookAtPhoto implements EventHandler<PlacePhotoReceived> {
    @Inject
    PhotoViewer viewer;

    @Inject
    PhotoLedger ledger;

    @Override
    public void on(PlacePhotoReceived event) {
        ledger.find(event.photo()).ifPresent(photo -> ledger.seen(photo.id(), viewer.look(photo)));
    }
}
