package vn.lantoa.web.front;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.TimeUnit;
import org.xnio.channels.StreamSinkChannel;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/**
 * Source that reports the bytes of a request to a {@link RateWatch} as they arrive. If the reading thread is
 * interrupted while it waits, the rest of the body is abandoned; otherwise the server would wait for the rest before it
 * ends the request.
 */
final class WatchedSource extends AbstractStreamSourceConduit<StreamSourceConduit> {
    private final RateWatch watch;
    private volatile boolean givenUp;

    WatchedSource(StreamSourceConduit next, RateWatch watch) {
        super(next);
        this.watch = watch;
    }

    @Override
    public void awaitReadable() throws IOException {
        try {
            super.awaitReadable();
        } catch (InterruptedIOException e) {
            givenUp = true;
            throw e;
        }
    }

    @Override
    public void awaitReadable(long time, TimeUnit unit) throws IOException {
        try {
            super.awaitReadable(time, unit);
        } catch (InterruptedIOException e) {
            givenUp = true;
            throw e;
        }
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        requireWanted();
        return (int) counted(super.read(to));
    }

    @Override
    public long read(ByteBuffer[] to, int from, int count) throws IOException {
        requireWanted();
        return counted(super.read(to, from, count));
    }

    @Override
    public long transferTo(long position, long count, FileChannel target) throws IOException {
        requireWanted();
        return counted(super.transferTo(position, count, target));
    }

    @Override
    public long transferTo(long count, ByteBuffer through, StreamSinkChannel target) throws IOException {
        requireWanted();
        return counted(super.transferTo(count, through, target));
    }

    /**
     * Throws like a broken connection if the body was abandoned, so that the server closes the connection and reads no
     * further request from it.
     */
    private void requireWanted() throws IOException {
        if (givenUp) throw new InterruptedIOException("request body abandoned after an interrupt");
    }

    /** Records the bytes; at the end of the body (-1) the watch stops waiting for the peer. */
    private long counted(long read) {
        if (read == 0) watch.waits();
        else watch.moved(Math.max(0, read));
        return read;
    }
}
