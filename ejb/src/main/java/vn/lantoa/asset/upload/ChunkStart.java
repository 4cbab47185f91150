package vn.lantoa.asset.upload;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a chunk begins, and what is known of the bytes before it.
 *
 * @param writer the right to write, held by this request
 */
public record ChunkStart(UploadId upload, UUID writer, Bounds bounds, Held held) {
    /**
     * @param received where the chunk begins
     * @param length where the file ends, if that is known
     * @param room where it ends at the latest
     */
    public record Bounds(long received, @Nullable Long length, long room) {}

    /** What the store holds. */
    public record Held(String objectKey, @Nullable String multipart, int parts, List<UploadParts.Tail> tails) {
        public Held {
            tails = List.copyOf(tails);
        }
    }
}
