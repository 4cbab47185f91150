package vn.lantoa.asset.upload.chunk;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import vn.lantoa.asset.storage.ObjectStore;

/**
 * Space on the local disk for one part, so that the heap holds a small buffer however large a file is. The file is
 * unlinked once it is open: when the server is killed, the system frees it. Used by one thread at a time.
 */
final class Spool implements AutoCloseable {
    private final RandomAccessFile file;
    private long from;
    private long end;

    Spool() {
        try {
            var path = Files.createTempFile("lantoa-part", null);
            file = new RandomAccessFile(path.toFile(), "rw");
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empties it for a part of which the first bytes are elsewhere: they may be filled in later. */
    void reset(long hole) {
        from = hole;
        end = hole;
    }

    /** Adds new bytes. */
    void add(byte[] bytes, int length) {
        write(end, bytes, length);
        end += length;
    }

    /** Fills in bytes before the new ones. */
    void fill(long at, byte[] bytes, int length) {
        write(at, bytes, length);
    }

    private void write(long at, byte[] bytes, int length) {
        try {
            file.seek(at);
            file.write(bytes, 0, length);
        } catch (IOException e) {
            // not an IOException: those are the sender's
            throw new UncheckedIOException(e);
        }
    }

    /** The number of bytes that still fit. */
    int space() {
        return (int) (ObjectStore.PART_BYTES - end);
    }

    boolean isFull() {
        return end == ObjectStore.PART_BYTES;
    }

    /** The offset at which the new bytes begin. */
    long from() {
        return from;
    }

    /** The offset at which the new bytes end. */
    long end() {
        return end;
    }

    long newBytes() {
        return end - from;
    }

    RandomAccessFile file() {
        return file;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
