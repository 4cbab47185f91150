package vn.lantoa.catalogue.index;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleasePublished;

/** Brings the index in step: what has come out can be found at once. */
@Stateless
@LocalBean
@Local(EventHandler.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexPublished implements EventHandler<ReleasePublished> {
    @Inject
    SearchIndex index;

    @Override
    public Class<ReleasePublished> event() {
        return ReleasePublished.class;
    }

    @Override
    public void on(ReleasePublished event) {
        index.refresh(event.asset());
    }
}
