package vn.lantoa.web.campaign;

import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import vn.lantoa.kernel.Actor;
import vn.lantoa.web.request.Subscriber;

/** A browser that watches a board. */
final class Watcher extends Subscriber {
    /** Maximum lifetime of a connection, in seconds. The browser reconnects and is authenticated again. */
    private static final long SECONDS = 50;

    private static final long COME_AGAIN_MILLIS = 1000;

    private static final long KEEP_ALIVE_NANOS = 15_000_000_000L;

    private final LiveAsk ask;
    private final SseEventSink sink;
    private final Sse sse;
    private volatile String known;
    private volatile long toldAt;

    /** Creates a watcher; {@code known} is the stamp of the board that the browser has. */
    Watcher(Actor actor, LiveAsk ask, String known, SseEventSink sink, Sse sse) {
        super(actor, SECONDS);
        this.ask = ask;
        this.known = known;
        this.sink = sink;
        this.sse = sse;
        // reports changes that happened while the browser was disconnected
        send(known);
    }

    LiveAsk ask() {
        return ask;
    }

    /** Sends the stamp if the board has changed. Returns true if the connection is finished. */
    boolean tell(String stamp) {
        if (!stamp.equals(known)) send(stamp);
        else if (System.nanoTime() - toldAt >= KEEP_ALIVE_NANOS) {
            toldAt = System.nanoTime();
            sink.send(sse.newEventBuilder().comment("lantoa").build());
        }
        return sink.isClosed();
    }

    @Override
    public void end() {
        sink.close();
    }

    private void send(String stamp) {
        known = stamp;
        toldAt = System.nanoTime();
        sink.send(sse.newEventBuilder()
                .reconnectDelay(COME_AGAIN_MILLIS)
                .name("fresh")
                .data(String.class, stamp)
                .build());
    }
}
