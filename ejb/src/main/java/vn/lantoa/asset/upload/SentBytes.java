package vn.lantoa.asset.upload;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Body of a request.
 *
 * @param length the number of bytes that the request states, if any
 * @param checksum the expected checksum; null if the sender states none
 * @param whole whether the sender cannot resume. If so, a body shorter than declared is discarded, and the end of the
 *     body is the end of a file of unknown length
 */
public record SentBytes(
        InputStream stream, @Nullable Long length, @Nullable ExpectedChecksum checksum, boolean whole) {}
