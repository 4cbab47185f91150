package vn.lantoa.web.front;

import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.ChannelListener;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import org.xnio.channels.Channels;
import org.xnio.channels.StreamSourceChannel;

/**
 * Lingering close of a connection whose request was answered before it was read completely: further bytes are discarded
 * for a few seconds. A connection closed with unread bytes is reset, and the client loses the response (RFC 9112
 * section 9.6).
 */
final class LingeringClose implements IoCallback, ChannelListener<StreamSourceChannel> {
    private static final long SECONDS = 3;

    /** Bytes discarded at once; limited because the thread serves other connections too. */
    private static final int PIECE = 1 << 20;

    private final HttpServerExchange exchange;
    private final StreamSourceChannel rest;
    private XnioExecutor.@Nullable Key deadline;

    LingeringClose(HttpServerExchange exchange, StreamSourceChannel rest) {
        this.exchange = exchange;
        this.rest = rest;
    }

    /** Called when the response was sent. */
    @Override
    public void onComplete(HttpServerExchange answered, Sender sender) {
        deadline = exchange.getIoThread()
                .executeAfter(() -> IoUtils.safeClose(exchange.getConnection()), SECONDS, TimeUnit.SECONDS);
        rest.getReadSetter().set(this);
        handleEvent(rest);
    }

    @Override
    public void onException(HttpServerExchange answered, Sender sender, IOException gone) {
        end();
    }

    @Override
    public void handleEvent(StreamSourceChannel readable) {
        try {
            long thrown = Channels.drain(readable, PIECE);
            if (thrown < 0) end();
            // a body that was read to its end triggers no further event
            else if (thrown > 0) readable.wakeupReads();
            else readable.resumeReads();
        } catch (IOException gone) {
            end();
        }
    }

    private void end() {
        if (deadline != null) deadline.remove();
        exchange.setPersistent(false);
        exchange.endExchange();
    }
}
