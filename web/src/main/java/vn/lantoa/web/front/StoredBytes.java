package vn.lantoa.web.front;

import java.io.InputStream;

/**
 * A part of bytes that lie in the store, as the entity of an answer: they go out as fast as the reader takes them, and
 * hold neither a thread nor the store's attention while he does not.
 *
 * @param from first byte, from 0
 * @param length how many bytes, at least 1
 */
public record StoredBytes(Source source, long from, long length) {
    /** Opens a part of the bytes, on any thread and more than once; closed by the answer. */
    @FunctionalInterface
    public interface Source {
        /** {@code length} bytes beginning at {@code from}. */
        InputStream open(long from, long length);
    }

    InputStream open(long done) {
        return source.open(from + done, length - done);
    }
}
