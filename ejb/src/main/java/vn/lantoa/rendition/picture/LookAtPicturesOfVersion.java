package vn.lantoa.rendition.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.asset.VersionReady;
import vn.lantoa.outbox.EventHandler;

/** Fingerprints the pictures of a version that have no fingerprint from their upload. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
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
