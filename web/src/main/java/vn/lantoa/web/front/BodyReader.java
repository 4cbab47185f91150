package vn.lantoa.web.front;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpContinue;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.ChannelListener;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;

/**
 * Reads one small body on the connection's I/O thread as its bytes arrive, into buffers of the server's pool. Then
 * dispatches the request to the application with the complete body.
 */
final class BodyReader implements ChannelListener<StreamSourceChannel>, IoCallback {
    /** Time limit of a whole body. At 2 kB/s the largest form of the console takes a third of this time. */
    static final Duration DEADLINE = Duration.ofSeconds(60);

    private final HttpServerExchange exchange;
    private final HttpHandler next;
    private final Bounds bounds;
    private final BodySender sender;
    private final List<PooledByteBuffer> buffers = new ArrayList<>();
    private long bytes;
    private boolean ended;
    private @Nullable StreamSourceChannel channel;
    private XnioExecutor.@Nullable Key deadline;

    /**
     * The limits of a body.
     *
     * @param bytes maximum size
     * @param time time limit
     * @param budget the buffers of all bodies
     */
    record Bounds(int bytes, Duration time, BodyBudget budget) {}

    BodyReader(HttpServerExchange exchange, HttpHandler next, Bounds bounds) {
        this.exchange = exchange;
        this.next = next;
        this.bounds = bounds;
        sender = BodySender.of(exchange, bounds.bytes());
    }

    /** Reads the body, then dispatches the request. Runs on the I/O thread, outside a handler's call. */
    void start() {
        exchange.addExchangeCompleteListener((over, following) -> {
            end();
            following.proceed();
        });
        deadline = exchange.getIoThread().executeAfter(this::late, bounds.time().toMillis(), TimeUnit.MILLISECONDS);
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

    /** Returns true if the body is complete; false if more bytes must come or the body was refused. */
    private boolean takeAll(StreamSourceChannel readable) throws IOException {
        while (true) {
            var buffer = buffer();
            if (buffer == null) return refuse(FrontRefusal.BUSY);
            int read = readable.read(buffer.getBuffer());
            if (read <= 0) return read < 0;
            bytes += read;
            if (bytes > bounds.bytes()) return refuse(FrontRefusal.TOO_LARGE);
        }
    }

    /** Returns a buffer with room; null if the sender already holds its share. */
    private @Nullable PooledByteBuffer buffer() {
        var last = buffers.isEmpty() ? null : buffers.get(buffers.size() - 1);
        if (last != null && last.getBuffer().hasRemaining()) return last;
        if (!bounds.budget().take(sender)) return null;
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

    /** Releases the buffers, once. */
    private void end() {
        if (ended) return;
        quiet();
        buffers.forEach(PooledByteBuffer::close);
    }

    private void quiet() {
        ended = true;
        bounds.budget().giveBack(sender, buffers.size());
        if (deadline != null) deadline.remove();
        if (channel == null) return;
        channel.getReadSetter().set(null);
        channel.suspendReads();
    }
}
