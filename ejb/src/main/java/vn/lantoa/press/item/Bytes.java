package vn.lantoa.press.item;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Sequence of bytes of which any range can be opened. */
@FunctionalInterface
public interface Bytes {
    /** Opens {@code length} bytes starting at {@code from}, to be closed by the caller. */
    InputStream open(long from, long length);

    static Bytes of(byte[] bytes) {
        return (from, length) -> new ByteArrayInputStream(bytes, Math.toIntExact(from), Math.toIntExact(length));
    }
}
