package vn.lantoa.press.item.pack;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A sequence of bytes of which any part can be opened. */
@FunctionalInterface
interface Bytes {
    /** {@code length} bytes beginning at {@code from}, to be closed by the caller. */
    InputStream open(long from, long length);

    static Bytes of(byte[] bytes) {
        return (from, length) -> new ByteArrayInputStream(bytes, Math.toIntExact(from), Math.toIntExact(length));
    }
}
