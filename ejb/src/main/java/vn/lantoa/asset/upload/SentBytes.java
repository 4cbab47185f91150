package vn.lantoa.asset.upload;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Body of a request.
 *
 * @param length the number of bytes stated by the request; null if none
 * @param checksum the expected checksum; null if the sender states none
 * @param whole whether the sender cannot resume. If so, a body shorter than stated is discarded, and a file of unknown
 *     length ends with the body
 */
public record SentBytes(
        InputStream stream, @Nullable Long length, @Nullable ExpectedChecksum checksum, boolean whole) {}
