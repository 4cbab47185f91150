package vn.lantoa.asset.upload;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Body of a request.
 *
 * @param length the number of bytes that the request states, if any
 * @param checksum their expected checksum, if the sender states one
 * @param whole whether the sender cannot resume: fewer bytes than declared are then discarded, and the end of the body
 *     is the end of a file of unknown length
 */
public record SentBytes(
        InputStream stream, @Nullable Long length, @Nullable ExpectedChecksum checksum, boolean whole) {}
