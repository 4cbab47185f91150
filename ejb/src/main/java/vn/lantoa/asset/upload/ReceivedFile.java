package vn.lantoa.asset.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.StoredPart;
import vn.lantoa.kernel.Sha256;

/**
 * A file that has come whole and waits to be checked.
 *
 * @param claim what the sender said the hash is
 * @param hash what a node has seen it to be on the way in, if one has seen all of it
 */
public record ReceivedFile(
        UploadId upload,
        AssetKind kind,
        FileLabel label,
        long bytes,
        Stored stored,
        @Nullable Sha256 claim,
        @Nullable Sha256 hash) {
    /** Where its bytes are: in one object already, or in the parts of a multipart. */
    public record Stored(String objectKey, @Nullable String multipart, List<StoredPart> parts) {
        public Stored {
            parts = List.copyOf(parts);
        }
    }
}
