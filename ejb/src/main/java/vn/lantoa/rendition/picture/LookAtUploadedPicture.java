package vn.lantoa.rendition.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.asset.upload.UploadCompleted;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;

/**
 * Fingerprints a picture as soon as it is uploaded, so that its officer sees similar pictures while editing the draft.
 */
@ApplicationScoped
@HandlerOptions(takesLong = true)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LookAtUploadedPicture implements EventHandler<UploadCompleted> {
    @Inject
    PictureViewer viewer;

    @Override
    public void on(UploadCompleted event) {
        viewer.view(event.upload());
    }
}
