package vn.lantoa.asset.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.storage.StoredPart;
import vn.lantoa.kernel.Sha256;

/**
 * A file that was received whole and waits for its check.
 *
 * @param claim the SHA-256 that the sender stated
 * @param hash the SHA-256 that a node computed on the way in, if one received all of it
 */
record ReceivedFile(
        UploadId upload,
        AssetKind kind,
        FileLabel label,
        long bytes,
        Stored stored,
        @Nullable Sha256 claim,
        @Nullable Sha256 hash) {
    /** The place of its bytes: one object already, or the parts of a multipart upload. */
    public record Stored(String objectKey, @Nullable String multipart, List<StoredPart> parts) {
        public Stored {
            parts = List.copyOf(parts);
        }
    }
}
