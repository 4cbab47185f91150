package vn.lantoa.web.front;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.request.StoredBytes;

/**
 * Reader of stored bytes for a transfer. Reads piece after piece from a stream that is open only while it is needed.
 */
final class StoreReader {
    private final StoredBytes bytes;
    private final StoreAccess access;
    private @Nullable InputStream stream;
    private boolean closed;

    StoreReader(StoredBytes bytes, StoreAccess access) {
        this.bytes = bytes;
        this.access = access;
    }

    /**
     * Reads the next piece.
     *
     * @param done number of bytes already read
     * @param given receives the piece, at least one byte, on a thread of the pool; an empty piece if no stream is free
     * @param failed receives the failure of the store instead of a piece
     */
    void read(long done, int size, Consumer<byte[]> given, Consumer<Throwable> failed) {
        access.reading().execute(() -> {
            try {
                given.accept(next(done, size));
            } catch (IOException | RuntimeException e) {
                failed.accept(e);
            }
        });
    }

    /** Closes the stream until the next piece is read. */
    void letGo() {
        access.closing().execute(this::closeStream);
    }

    void close() {
        access.closing().execute(() -> {
            closed = true;
            closeStream();
        });
    }

    private synchronized byte[] next(long done, int size) throws IOException {
        if (closed) throw new EOFException("the transfer has ended");
        var open = stream == null ? opened(done) : stream;
        if (open == null) return new byte[0];
        // a given array avoids the stream's own 8 KB pieces and their copy
        var chunk = new byte[(int) Math.min(size, bytes.length() - done)];
        if (open.readNBytes(chunk, 0, chunk.length) < chunk.length)
            throw new EOFException("the store has fewer bytes than recorded");
        return chunk;
    }

    private @Nullable InputStream opened(long done) {
        if (!access.streams().tryAcquire()) return null;
        try {
            stream = bytes.open(done);
            return stream;
        } finally {
            if (stream == null) access.streams().release();
        }
    }

    private synchronized void closeStream() {
        var open = stream;
        stream = null;
        if (open == null) return;
        access.streams().release();
        try {
            open.close();
        } catch (IOException gone) {
        }
    }
}
