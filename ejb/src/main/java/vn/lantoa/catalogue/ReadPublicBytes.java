package vn.lantoa.catalogue;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import vn.lantoa.asset.storage.ObjectStore;

/** Opens bytes that {@link Catalogue} has found to be public. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadPublicBytes {
    @Inject
    ObjectStore store;

    /**
     * A stream of a part of them, to be closed by the caller.
     *
     * @param from first byte, from 0
     * @param length number of bytes
     */
    public InputStream call(PublicBytes file, long from, long length) {
        return store.openRange(file.objectKey(), from, length);
    }
}
