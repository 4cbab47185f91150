package vn.lantoa.asset.upload.chunk;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request.
 *
 * @param length how many bytes the request says it has, if it does
 * @param checksum what their checksum must be, if the sender says
 * @param whole whether the sender cannot go on later: then fewer bytes than declared are none, and the end of the body
 *     is the end of a file of unknown length
 */
public record SentBytes(
        InputStream stream, @Nullable Long length, @Nullable ExpectedChecksum checksum, boolean whole) {}
