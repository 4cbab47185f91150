package vn.lantoa.asset.s3;

import io.minio.Http;
import io.minio.messages.Part;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.Base64;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.storage.ObjectStoreFault;
import vn.lantoa.asset.storage.StoredPart;
import vn.lantoa.kernel.Sha256;

/**
 * SHA-256 sent with a part, so that the store detects corruption. It is computed here because the client (9.0.4) leaves
 * the file position at the end after hashing, and then sends nothing. S3 requires the algorithm at the start of a
 * multipart upload and every hash again on completion, so the hash is stored in the part's tag.
 */
record PartHash(String base64) {
    private static final int BUFFER = 64 << 10;

    /** Computes the hash of the next {@code length} bytes; the file position does not change. */
    static PartHash of(RandomAccessFile file, long length) {
        try {
            var from = file.getFilePointer();
            var digest = Sha256.digest();
            var buffer = new byte[BUFFER];
            for (long left = length; left > 0; ) {
                int read = file.read(buffer, 0, (int) Math.min(left, BUFFER));
                if (read < 0) throw new IOException("the file is shorter than " + length + " bytes");
                digest.update(buffer, 0, read);
                left -= read;
            }
            file.seek(from);
            return new PartHash(Base64.getEncoder().encodeToString(digest.digest()));
        } catch (IOException e) {
            throw ObjectStoreFault.failed("read a part", e);
        }
    }

    /** Returns the media type for the client; the default type if the text is malformed. */
    static MediaType type(String mediaType) {
        var type = MediaType.parse(mediaType);
        return type == null ? Http.DEFAULT_MEDIA_TYPE : type;
    }

    /** Returns the headers of the request that starts a multipart upload. */
    static Http.Headers announced(MediaType type) {
        return new Http.Headers("Content-Type", type.toString(), "x-amz-checksum-algorithm", "SHA256");
    }

    Http.Headers headers() {
        return new Http.Headers(Http.Headers.X_AMZ_CHECKSUM_SHA256, base64);
    }

    StoredPart part(int number, String etag) {
        return new StoredPart(number, etag + " " + base64);
    }

    /** Returns the part in the form required for completion. */
    static Part named(StoredPart part) {
        var tag = part.tag().split(" ");
        @Nullable String none = null;
        return new Part(part.number(), tag[0], none, none, none, tag[1], none);
    }
}
