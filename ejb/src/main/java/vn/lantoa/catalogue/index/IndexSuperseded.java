package vn.lantoa.catalogue.index;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseSuperseded;

/** Brings the index in step: a version has given way to another. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexSuperseded implements EventHandler<ReleaseSuperseded> {
    @Inject
    SearchIndex index;

    @Override
    public Class<ReleaseSuperseded> event() {
        return ReleaseSuperseded.class;
    }

    @Override
    public void on(ReleaseSuperseded event) {
        index.refresh(event.asset());
    }
}
