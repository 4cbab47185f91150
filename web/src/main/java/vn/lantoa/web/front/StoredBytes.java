package vn.lantoa.web.front;

import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/**
 * A part of stored bytes as the entity of an answer: sent as fast as the reader takes them; neither a thread nor a
 * stream of the store is held while the reader does not.
 *
 * @param from first byte, from 0
 * @param length number of bytes, at least 1
 */
public record StoredBytes(Source source, long from, long length) {
    /** Opens a part of the bytes, on any thread and more than once; the answer closes it. */
    @FunctionalInterface
    public interface Source {
        /** {@code length} bytes beginning at {@code from}. */
        InputStream open(long from, long length);

        /** The address of all of them in the store, for the proxy alone; empty where only the hub may read them. */
        default Optional<URI> address() {
            return Optional.empty();
        }
    }

    InputStream open(long done) {
        return source.open(from + done, length - done);
    }
}
