package vn.lantoa.web.request;

import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/**
 * A range of stored bytes as a response entity, sent as fast as the client reads. While the client does not read, no
 * thread and no stream of the store is held.
 *
 * @param from first byte, from 0
 * @param length number of bytes, at least 1
 */
public record StoredBytes(Source source, long from, long length) {
    /** Opens a range of the bytes, on any thread and possibly several times; the caller closes the stream. */
    @FunctionalInterface
    public interface Source {
        /** Opens {@code length} bytes from {@code from}. */
        InputStream open(long from, long length);

        /** Returns the address of all bytes in the store, for the proxy only; empty if only the hub may read them. */
        default Optional<URI> address() {
            return Optional.empty();
        }
    }

    public InputStream open(long done) {
        return source.open(from + done, length - done);
    }
}
