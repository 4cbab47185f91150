package vn.lantoa.asset.upload.chunk;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request.
 *
 * @param length number of bytes that the request states, if it does
 * @param checksum their expected checksum, if the sender states one
 * @param whole whether the sender cannot resume later: then fewer bytes than declared are none, and the end of the
 *     body is the end of a file of unknown length
 */
public record SentBytes(
        InputStream stream, @Nullable Long length, @Nullable ExpectedChecksum checksum, boolean whole) {}
