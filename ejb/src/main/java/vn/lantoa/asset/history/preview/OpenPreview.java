package vn.lantoa.asset.history.preview;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import vn.lantoa.asset.storage.ObjectStore;

/** Opens bytes that {@link FindPreview} has found. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpenPreview {
    @Inject
    ObjectStore store;

    /** A part of them, to be closed by the caller. */
    public InputStream call(StoredFile file, long from, long length) {
        return store.openRange(file.objectKey(), from, length);
    }
}
