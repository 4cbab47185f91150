package vn.lantoa.asset.upload;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.storage.ObjectStore;

/**
 * The leftovers of an ended upload in the store. Removed after the transaction that ended it; what a crash between the
 * two leaves is swept a day later.
 */
@Transactional(TxType.NOT_SUPPORTED)
public record UploadLeftovers(String objectKey, @Nullable String multipart, List<String> tails) {
    public UploadLeftovers {
        tails = List.copyOf(tails);
    }

    /** Removes all of it. */
    public void removeFrom(ObjectStore store) {
        if (multipart != null) store.abortMultipart(objectKey, multipart);
        store.delete(objectKey);
        tails.forEach(store::delete);
    }
}
