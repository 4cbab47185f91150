package vn.lantoa.rendition.fingerprint;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.asset.VersionReady;
import vn.lantoa.outbox.EventHandler;

/** Fingerprints the pictures of a version that have no fingerprint from their upload. */
@Stateless
@LocalBean
@Local(EventHandler.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LookAtPicturesOfVersion implements EventHandler<VersionReady> {
    @Inject
    FingerprintLedger ledger;

    @Inject
    PictureViewer viewer;

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public void on(VersionReady event) {
        viewer.view(ledger.unseen(event.version()));
    }
}
