package vn.lantoa.web.front;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.xnio.channels.StreamSourceChannel;
import org.xnio.conduits.AbstractStreamSinkConduit;
import org.xnio.conduits.StreamSinkConduit;
import vn.lantoa.kernel.UncheckedIo;

/** Copies an answer while it is sent; there is no copy if the answer is too long or incomplete. */
final class CopiedAnswer {
    /** Maximum size in bytes of a cached answer. */
    private static final int MOST = 512 * 1024;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean whole;
    private boolean lost;

    /** Returns the complete body; empty if a part of it was not copied. */
    synchronized Optional<byte[]> whole() {
        return whole && !lost ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }

    /** Returns true if a part was missed: the body is too long, or was sent another way. */
    synchronized boolean isLost() {
        return lost;
    }

    /** Returns a sink that passes all bytes to {@code out} and copies them. */
    StreamSinkConduit of(StreamSinkConduit out) {
        return new Sink(out);
    }

    private synchronized void copy(ByteBuffer from, int count) {
        if (lost || bytes.size() + count > MOST) {
            lost = true;
            return;
        }
        var part = new byte[count];
        from.get(part);
        bytes.writeBytes(part);
    }

    private synchronized void end() {
        whole = true;
    }

    private synchronized void lose() {
        lost = true;
    }

    private final class Sink extends AbstractStreamSinkConduit<StreamSinkConduit> {
        Sink(StreamSinkConduit next) {
            super(next);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            return (int) copied(() -> (long) super.write(from), from);
        }

        @Override
        public long write(ByteBuffer[] from, int first, int count) throws IOException {
            return copied(() -> super.write(from, first, count), Arrays.copyOfRange(from, first, first + count));
        }

        @Override
        public int writeFinal(ByteBuffer from) throws IOException {
            int written = (int) copied(() -> (long) super.writeFinal(from), from);
            if (!from.hasRemaining()) end();
            return written;
        }

        @Override
        public long writeFinal(ByteBuffer[] from, int first, int count) throws IOException {
            var all = Arrays.copyOfRange(from, first, first + count);
            long written = copied(() -> super.writeFinal(from, first, count), all);
            if (!from[first + count - 1].hasRemaining()) end();
            return written;
        }

        @Override
        public long transferFrom(FileChannel source, long position, long count) throws IOException {
            lose();
            return super.transferFrom(source, position, count);
        }

        @Override
        public long transferFrom(StreamSourceChannel source, long count, ByteBuffer through) throws IOException {
            lose();
            return super.transferFrom(source, count, through);
        }

        @Override
        public void terminateWrites() throws IOException {
            // all was written: a listener called within terminateWrites must find the copy complete
            end();
            super.terminateWrites();
        }

        /** Writes these bytes, and copies as many of them as were written. */
        private long copied(UncheckedIo.Reading<Long> writing, ByteBuffer... from) throws IOException {
            var copies = Stream.of(from).map(ByteBuffer::duplicate).toList();
            long written = writing.get();
            long left = written;
            for (var copy : copies) {
                int of = (int) Math.min(left, copy.remaining());
                copy(copy, of);
                left -= of;
            }
            return written;
        }
    }
}
