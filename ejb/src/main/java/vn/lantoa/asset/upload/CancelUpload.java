package vn.lantoa.asset.upload;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.asset.upload.writer.LocalWriters;
import vn.lantoa.kernel.Actor;

/** Cancels an upload, and removes its bytes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CancelUpload {
    @Inject
    EndingLedger ledger;

    @Inject
    ObjectStore store;

    @Inject
    LocalWriters writers;

    public void call(UploadId upload, Actor by) {
        writers.settle(upload, by);
        ledger.cancel(upload, by).removeFrom(store);
    }
}
