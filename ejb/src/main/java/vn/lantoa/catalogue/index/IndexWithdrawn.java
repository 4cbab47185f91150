package vn.lantoa.catalogue.index;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseWithdrawn;

/** Brings the index in step: what was taken back is found no more. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexWithdrawn implements EventHandler<ReleaseWithdrawn> {
    @Inject
    SearchIndex index;

    @Override
    public Class<ReleaseWithdrawn> event() {
        return ReleaseWithdrawn.class;
    }

    @Override
    public void on(ReleaseWithdrawn event) {
        index.refresh(event.asset());
    }
}
