package vn.lantoa.rendition.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.asset.VersionReady;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;

/** Fingerprints the pictures of a version that have no fingerprint from their upload. */
@ApplicationScoped
@HandlerOptions(takesLong = true)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LookAtPicturesOfVersion implements EventHandler<VersionReady> {
    @Inject
    PictureViewer viewer;

    @Override
    public void on(VersionReady event) {
        viewer.view(event.version());
    }
}
