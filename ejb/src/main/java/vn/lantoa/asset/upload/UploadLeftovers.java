package vn.lantoa.asset.upload;

import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.storage.ObjectStore;

/**
 * Objects that an ended upload leaves in the store. They are removed after the transaction that ends the upload. If a
 * crash prevents this, the sweeper removes them a day later.
 */
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public record UploadLeftovers(String objectKey, @Nullable String multipart, List<String> tails) {
    /** Removes all leftovers. */
    public void removeFrom(ObjectStore store) {
        if (multipart != null) store.abortMultipart(objectKey, multipart);
        store.delete(objectKey);
        tails.forEach(store::delete);
    }
}
