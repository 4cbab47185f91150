package vn.lantoa.web.front;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The store's side of a transfer: pieces of the bytes, read one after the other on threads of a pool. */
final class StoreReader {
    private final StoredBytes bytes;
    private final Executor pool;
    private @Nullable InputStream stream;
    private boolean closed;

    StoreReader(StoredBytes bytes, InputStream opened, Executor pool) {
        this.bytes = bytes;
        this.pool = pool;
        stream = opened;
    }

    /**
     * Reads the next piece.
     *
     * @param done how many bytes were read before
     * @param given gets the piece on a thread of the pool, at least one byte
     * @param failed gets what the store said instead
     */
    void read(long done, int size, Consumer<byte[]> given, Consumer<Throwable> failed) {
        pool.execute(() -> {
            try {
                given.accept(next(done, size));
            } catch (IOException | RuntimeException e) {
                failed.accept(e);
            }
        });
    }

    /** Gives the place at the store back until the next piece is read. */
    void letGo() {
        pool.execute(this::closeStream);
    }

    void close() {
        pool.execute(() -> {
            closed = true;
            closeStream();
        });
    }

    private synchronized byte[] next(long done, int size) throws IOException {
        if (closed) throw new EOFException("nobody reads any more");
        var open = stream;
        if (open == null) open = bytes.open(done);
        stream = open;
        var piece = open.readNBytes((int) Math.min(size, bytes.length() - done));
        if (piece.length == 0) throw new EOFException("the store has fewer bytes than are known");
        return piece;
    }

    private synchronized void closeStream() {
        var open = stream;
        stream = null;
        if (open == null) return;
        try {
            open.close();
        } catch (IOException gone) {
            // what was not read is not wanted
        }
    }
}
