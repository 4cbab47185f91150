package vn.lantoa.asset.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.storage.StoredPart;
import vn.lantoa.kernel.Sha256;

/**
 * Progress of an upload in the store.
 *
 * @param parts new parts; the first part includes the former tails
 * @param tails all tails after the last part, or only the new tail if {@code addsTail}
 * @param addsTail whether the former tails are kept
 * @param received the number of bytes now in the store
 * @param last whether the file is complete
 * @param hash the hash of the whole file; null unless this node received the whole file
 */
public record UploadProgress(
        List<StoredPart> parts,
        List<Uploads.Tail> tails,
        boolean addsTail,
        @Nullable String multipart,
        long received,
        boolean last,
        @Nullable Sha256 hash) {}
