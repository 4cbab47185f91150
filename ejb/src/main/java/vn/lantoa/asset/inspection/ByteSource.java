package vn.lantoa.asset.inspection;

import java.io.InputStream;

/** Bytes that can be read repeatedly, from any position. */
public interface ByteSource {
    long length();

    /** Opens a range of the bytes; the caller must close the stream. */
    InputStream open(long from, long length);
}
