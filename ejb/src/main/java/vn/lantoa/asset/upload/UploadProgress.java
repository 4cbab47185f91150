package vn.lantoa.asset.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.storage.StoredPart;
import vn.lantoa.kernel.Sha256;

/**
 * The progress of an upload in the store.
 *
 * @param parts new parts; the former tails are within the first of them
 * @param tails all bytes after the last part, or only the new ones when there is no new part and {@code addsTail}
 * @param addsTail whether the former tails stay
 * @param received number of bytes in the store now
 * @param last whether these are all
 * @param hash of all, if this node has received them all
 */
public record UploadProgress(
        List<StoredPart> parts,
        List<UploadParts.Tail> tails,
        boolean addsTail,
        @Nullable String multipart,
        long received,
        boolean last,
        @Nullable Sha256 hash) {
    public UploadProgress {
        parts = List.copyOf(parts);
        tails = List.copyOf(tails);
    }
}
