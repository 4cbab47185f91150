package vn.lantoa.web.front;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpContinue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.xnio.ChannelListener;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;

/**
 * The reading of one small body on the connection's I/O thread: as its bytes come, into buffers of the server's pool,
 * until it is whole; then the application gets the request, with a body that is there already.
 */
final class BodyReader implements ChannelListener<StreamSourceChannel>, IoCallback {
    /** How long a whole body may take: at 2 kB/s the largest form of the console takes a third of it. */
    private static final long DEADLINE_SECONDS = 60;

    /** Buffers that unfinished bodies may hold on a node, 64 MiB: direct memory, of which there is as much as heap. */
    private static final int MOST_BUFFERS = 4096;

    private static final AtomicInteger HELD = new AtomicInteger();

    private final HttpServerExchange exchange;
    private final HttpHandler next;
    private final List<PooledByteBuffer> buffers = new ArrayList<>();
    private long bytes;
    private boolean ended;
    private @Nullable StreamSourceChannel channel;
    private XnioExecutor.@Nullable Key deadline;

    BodyReader(HttpServerExchange exchange, HttpHandler next) {
        this.exchange = exchange;
        this.next = next;
    }

    /** Takes the body in, and lets the request on when it is there. On the I/O thread, outside the call of a handler. */
    void start() {
        exchange.addExchangeCompleteListener((over, following) -> {
            end();
            following.proceed();
        });
        deadline = exchange.getIoThread().executeAfter(this::late, DEADLINE_SECONDS, TimeUnit.SECONDS);
        if (HttpContinue.requiresContinueResponse(exchange)) HttpContinue.sendContinueResponse(exchange, this);
        else begin();
    }

    @Override
    public void onComplete(HttpServerExchange continued, Sender sender) {
        begin();
    }

    @Override
    public void onException(HttpServerExchange continued, Sender sender, IOException gone) {
        exchange.endExchange();
    }

    private void begin() {
        var opened = exchange.getRequestChannel();
        channel = opened;
        opened.getReadSetter().set(this);
        handleEvent(opened);
    }

    @Override
    public void handleEvent(StreamSourceChannel readable) {
        try {
            if (ended) return;
            if (takeAll(readable)) whole();
            else if (!ended) readable.resumeReads();
        } catch (IOException gone) {
            end();
            exchange.endExchange();
        }
    }

    /** Whether that was all; false when more is to come, or it was refused. */
    private boolean takeAll(StreamSourceChannel readable) throws IOException {
        while (true) {
            var buffer = room();
            if (buffer == null) return refuse(FrontRefusal.BUSY);
            int read = readable.read(buffer.getBuffer());
            if (read <= 0) return read < 0;
            bytes += read;
            if (bytes > BodyLimit.MOST_BYTES) return refuse(FrontRefusal.TOO_LARGE);
        }
    }

    /** A buffer that has room; null when the node holds as many as it may. */
    private @Nullable PooledByteBuffer room() {
        var last = buffers.isEmpty() ? null : buffers.get(buffers.size() - 1);
        if (last != null && last.getBuffer().hasRemaining()) return last;
        if (HELD.incrementAndGet() > MOST_BUFFERS) {
            HELD.decrementAndGet();
            return null;
        }
        var fresh = exchange.getConnection().getByteBufferPool().allocate();
        buffers.add(fresh);
        return fresh;
    }

    private void whole() {
        quiet();
        var filled = new ArrayList<PooledByteBuffer>();
        for (var buffer : buffers) {
            if (buffer.getBuffer().flip().hasRemaining()) filled.add(buffer);
            else buffer.close();
        }
        Connectors.ungetRequestBytes(exchange, filled.toArray(PooledByteBuffer[]::new));
        Connectors.resetRequestChannel(exchange);
        Connectors.executeRootHandler(next, exchange);
    }

    private void late() {
        if (!ended) refuse(FrontRefusal.TOO_SLOW);
    }

    private boolean refuse(FrontRefusal refusal) {
        end();
        if (channel == null) refusal.answer(exchange);
        else refusal.answer(exchange, channel);
        return false;
    }

    /** Gives back what is held, once. */
    private void end() {
        if (ended) return;
        quiet();
        buffers.forEach(PooledByteBuffer::close);
    }

    private void quiet() {
        ended = true;
        HELD.addAndGet(-buffers.size());
        if (deadline != null) deadline.remove();
        if (channel == null) return;
        channel.getReadSetter().set(null);
        channel.suspendReads();
    }
}
