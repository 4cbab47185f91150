package vn.lantoa.rendition.fingerprint;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.asset.upload.UploadCompleted;
import vn.lantoa.outbox.EventHandler;

/** Fingerprints a picture as soon as it is uploaded, so that its officer sees similar ones during the draft. */
@Stateless
@LocalBean
@Local(EventHandler.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LookAtUploadedPicture implements EventHandler<UploadCompleted> {
    @Inject
    FingerprintLedger ledger;

    @Inject
    PictureViewer viewer;

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public void on(UploadCompleted event) {
        viewer.view(ledger.unseen(event.upload()));
    }
}
