package vn.lantoa.asset.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.storage.StoredPart;
import vn.lantoa.kernel.Sha256;

/**
 * A completely received file that waits for its check.
 *
 * @param claim the SHA-256 stated by the sender
 * @param hash the SHA-256 computed on receipt; null unless one node received all bytes
 */
record ReceivedFile(
        UploadId upload,
        AssetKind kind,
        FileLabel label,
        long bytes,
        Stored stored,
        @Nullable Sha256 claim,
        @Nullable Sha256 hash) {
    /** The location of the received bytes: one complete object, or the parts of a multipart upload. */
    public record Stored(String objectKey, @Nullable String multipart, List<StoredPart> parts) {}
}
