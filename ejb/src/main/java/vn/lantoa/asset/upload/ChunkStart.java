package vn.lantoa.asset.upload;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Start of a chunk: the state of the bytes already stored.
 *
 * @param writer the lease for writing, held by this request
 */
public record ChunkStart(UploadId upload, UUID writer, Bounds bounds, StoredChunks held) {
    /**
     * @param received offset of the chunk
     * @param length length of the file, if known
     * @param room the maximum length of the file, in bytes
     */
    public record Bounds(long received, @Nullable Long length, long room) {}

    /** The bytes in the store. */
    public record StoredChunks(String objectKey, @Nullable String multipart, int parts, List<Uploads.Tail> tails) {
        public StoredChunks {
            tails = List.copyOf(tails);
        }
    }
}
