package vn.lantoa.asset.upload.writer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request as it comes in, which another thread can cut off while nothing comes. A line that is gone without
 * a word, as a phone's is that has changed its network, looks like a slow one: its reader would wait for a minute. Read
 * by one thread.
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
        if (cut) throw new InterruptedIOException("another request of the same sender goes on");
        waiting = Thread.currentThread();
        waitingSince = System.nanoTime();
    }

    private synchronized void end(boolean ended) {
        waiting = null;
        over = over || ended;
        // the interruption was meant for the wait alone: what has come is stored now, by the same thread
        if (cut) {
            var unused = Thread.interrupted();
        }
    }

    /** True if no byte will come any more: all have, or the line is broken, or was cut off. */
    synchronized boolean isOver() {
        return over || cut;
    }

    /** Cuts it off if its reader has waited for the next byte for so long. */
    synchronized void cutAfter(Duration silence) {
        if (waiting == null || System.nanoTime() - waitingSince < silence.toNanos()) return;
        cut = true;
        waiting.interrupt();
    }
}
