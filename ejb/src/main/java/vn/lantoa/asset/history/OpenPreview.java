package vn.lantoa.asset.history;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.kernel.UseCase;

/** Opens bytes found by {@link FindPreview}. */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class OpenPreview {
    @Inject
    ObjectStore store;

    /** Opens a range of the bytes; the caller must close the stream. */
    public InputStream call(StoredFile file, long from, long length) {
        return store.openRange(file.objectKey(), from, length);
    }
}
