package vn.lantoa.asset.upload;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import vn.lantoa.asset.storage.ObjectStore;

/**
 * Temporary file for one part, so that the heap holds only a small buffer, independent of the file's size. The file is
 * unlinked after it is opened, so that the operating system frees it after a crash. Used by one thread at a time.
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

    /**
     * Empties the spool for a part whose first bytes are already stored and are filled in later.
     *
     * @param hole the number of these first bytes
     */
    void reset(long hole) {
        from = hole;
        end = hole;
    }

    /** Appends new bytes. */
    void add(byte[] bytes, int length) {
        write(end, bytes, length);
        end += length;
    }

    /** Fills in stored bytes that precede the new bytes. */
    void fill(long at, byte[] bytes, int length) {
        write(at, bytes, length);
    }

    private void write(long at, byte[] bytes, int length) {
        try {
            file.seek(at);
            file.write(bytes, 0, length);
        } catch (IOException e) {
            // not an IOException, which would indicate a failure of the sender
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the number of bytes that still fit. */
    int space() {
        return (int) (ObjectStore.PART_BYTES - end);
    }

    boolean isFull() {
        return end == ObjectStore.PART_BYTES;
    }

    /** Returns the offset at which the new bytes begin. */
    long from() {
        return from;
    }

    /** Returns the offset at which the new bytes end. */
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
