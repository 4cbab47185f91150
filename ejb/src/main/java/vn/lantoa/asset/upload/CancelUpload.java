package vn.lantoa.asset.upload;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Cancels an upload and removes its bytes. */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CancelUpload {
    @Inject
    UploadLedger ledger;

    @Inject
    ObjectStore store;

    @Inject
    LocalWriters writers;

    public void call(UploadId upload, Actor by) {
        writers.settle(upload, by);
        ledger.cancel(upload, by).removeFrom(store);
    }
}
