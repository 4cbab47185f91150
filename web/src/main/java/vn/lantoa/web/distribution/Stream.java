package vn.lantoa.web.distribution;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.function.Function;
import vn.lantoa.distribution.wire.ChangesPage;
import vn.lantoa.distribution.wire.WireChange;
import vn.lantoa.kernel.Actor;

/** Server-sent events, one per change; the event id is the change number from which a client resumes. */
final class Stream extends Listener {
    /** Maximum lifetime of a connection, in seconds. The client reconnects and its token is checked again. */
    private static final int SECONDS = 50;

    private static final long COME_AGAIN_MILLIS = 1000;

    private static final long KEEP_ALIVE_NANOS = 15_000_000_000L;
    private static final int AT_ONCE = 100;

    private final SseEventSink sink;
    private final Sse sse;
    private final Function<WireChange, String> json;
    private volatile long toldAt = System.nanoTime();

    Stream(Actor actor, long after, SseEventSink sink, Sse sse, Function<WireChange, String> json) {
        super(actor, after, AT_ONCE, SECONDS);
        this.sink = sink;
        this.sse = sse;
        this.json = json;
    }

    @Override
    boolean tell(ChangesPage page) {
        for (var change : page.changes()) send(change);
        return sink.isClosed();
    }

    private void send(WireChange change) {
        toldAt = System.nanoTime();
        sink.send(sse.newEventBuilder()
                .id(Long.toString(change.seq()))
                .name("change")
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .data(String.class, json.apply(change))
                .build());
    }

    @Override
    boolean nothingNew() {
        if (System.nanoTime() - toldAt >= KEEP_ALIVE_NANOS) sayHello();
        return sink.isClosed();
    }

    /** Sends a comment, which keeps the connection alive and detects its loss. */
    void sayHello() {
        toldAt = System.nanoTime();
        sink.send(sse.newEventBuilder()
                .comment("lantoa")
                .reconnectDelay(COME_AGAIN_MILLIS)
                .build());
    }

    @Override
    public void end() {
        sink.close();
    }
}
