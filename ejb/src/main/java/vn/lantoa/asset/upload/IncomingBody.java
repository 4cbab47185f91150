package vn.lantoa.asset.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Body of a request whose reader another thread can interrupt while no bytes arrive. A silently lost connection, for
 * instance of a phone that changed networks, looks like a slow connection, and its reader would wait for a minute. Only
 * one thread may read.
 */
public final class IncomingBody extends InputStream {
    private final InputStream line;
    private @Nullable Thread waiting;
    private long waitingSince;
    private boolean cut;
    private boolean over;

    IncomingBody(InputStream line) {
        this.line = line;
    }

    @FunctionalInterface
    private interface Read {
        int now() throws IOException;
    }

    @Override
    public int read() throws IOException {
        return watched(line::read);
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        return watched(() -> line.read(buffer, from, length));
    }

    private int watched(Read read) throws IOException {
        begin();
        var ended = true;
        try {
            var got = read.now();
            ended = got < 0;
            return got;
        } finally {
            end(ended);
        }
    }

    private synchronized void begin() throws InterruptedIOException {
        if (cut) throw new InterruptedIOException("another request of the same sender continues the upload");
        waiting = Thread.currentThread();
        waitingSince = System.nanoTime();
    }

    private synchronized void end(boolean ended) {
        waiting = null;
        over = over || ended;
        // the interruption only ended the wait: the same thread now stores the received bytes
        if (cut) {
            var unused = Thread.interrupted();
        }
    }

    /** Returns true if no more bytes will arrive, because the body ended, broke off or was interrupted. */
    synchronized boolean isOver() {
        return over || cut;
    }

    /** Interrupts the reader if it has waited for the next byte for at least the given time. */
    synchronized void cutAfter(Duration silence) {
        if (waiting == null || System.nanoTime() - waitingSince < silence.toNanos()) return;
        cut = true;
        waiting.interrupt();
    }
}
