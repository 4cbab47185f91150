package vn.lantoa.web.front;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.xnio.channels.StreamSourceChannel;
import org.xnio.conduits.AbstractStreamSinkConduit;
import org.xnio.conduits.StreamSinkConduit;

/** Sink that reports the bytes of a response to a {@link RateWatch} as they are sent. */
final class WatchedSink extends AbstractStreamSinkConduit<StreamSinkConduit> {
    private final RateWatch watch;

    WatchedSink(StreamSinkConduit next, RateWatch watch) {
        super(next);
        this.watch = watch;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return (int) counted(super.write(from));
    }

    @Override
    public long write(ByteBuffer[] from, int first, int count) throws IOException {
        return counted(super.write(from, first, count));
    }

    @Override
    public int writeFinal(ByteBuffer from) throws IOException {
        return (int) counted(super.writeFinal(from));
    }

    @Override
    public long writeFinal(ByteBuffer[] from, int first, int count) throws IOException {
        return counted(super.writeFinal(from, first, count));
    }

    @Override
    public long transferFrom(FileChannel source, long position, long count) throws IOException {
        return counted(super.transferFrom(source, position, count));
    }

    @Override
    public long transferFrom(StreamSourceChannel source, long count, ByteBuffer through) throws IOException {
        return counted(super.transferFrom(source, count, through));
    }

    @Override
    public boolean flush() throws IOException {
        var flushed = super.flush();
        if (flushed) watch.moved(0);
        else watch.waits();
        return flushed;
    }

    private long counted(long written) {
        if (written == 0) watch.waits();
        else watch.moved(written);
        return written;
    }
}
