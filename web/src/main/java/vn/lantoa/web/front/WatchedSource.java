package vn.lantoa.web.front;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.xnio.channels.StreamSinkChannel;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/** The bytes of a request as they come in, under a watch. */
final class WatchedSource extends AbstractStreamSourceConduit<StreamSourceConduit> {
    private final RateWatch watch;

    WatchedSource(StreamSourceConduit next, RateWatch watch) {
        super(next);
        this.watch = watch;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        return (int) counted(super.read(to));
    }

    @Override
    public long read(ByteBuffer[] to, int from, int count) throws IOException {
        return counted(super.read(to, from, count));
    }

    @Override
    public long transferTo(long position, long count, FileChannel target) throws IOException {
        return counted(super.transferTo(position, count, target));
    }

    @Override
    public long transferTo(long count, ByteBuffer through, StreamSinkChannel target) throws IOException {
        return counted(super.transferTo(count, through, target));
    }

    /** Records the bytes; at the end of the body, -1, the watch no longer waits for the peer. */
    private long counted(long read) {
        if (read == 0) watch.waits();
        else watch.moved(Math.max(0, read));
        return read;
    }
}
