package vn.lantoa.asset.inspection;

import java.io.InputStream;

/** Bytes that can be read from any position, more than once. */
public interface ByteSource {
    long length();

    /** These bytes; to be closed by the caller. */
    InputStream open(long from, long length);
}
