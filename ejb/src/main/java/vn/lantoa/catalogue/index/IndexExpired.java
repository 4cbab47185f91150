package vn.lantoa.catalogue.index;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseExpired;

/** Brings the index in step: what is over is found no more. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexExpired implements EventHandler<ReleaseExpired> {
    @Inject
    SearchIndex index;

    @Override
    public Class<ReleaseExpired> event() {
        return ReleaseExpired.class;
    }

    @Override
    public void on(ReleaseExpired event) {
        index.refresh(event.asset());
    }
}
