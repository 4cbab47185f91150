package vn.lantoa.web.campaign.live;

import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.lantoa.kernel.Actor;

/** A browser that watches a board. No thread waits with it: {@link LiveRoom} calls it. */
final class Watcher {
    /** After so long it ends; the browser comes again by itself, and who he is is looked at again. */
    private static final long NANOS = 300_000_000_000L;

    private static final long KEEP_ALIVE_NANOS = 15_000_000_000L;

    private final Actor actor;
    private final LiveAsk ask;
    private final SseEventSink sink;
    private final Sse sse;
    private final long untilNanos = System.nanoTime() + NANOS;
    private final AtomicBoolean called = new AtomicBoolean();
    private volatile String known;
    private volatile long toldAt;

    /** @param known the stamp of the board as it is now */
    Watcher(Actor actor, LiveAsk ask, String known, SseEventSink sink, Sse sse) {
        this.actor = actor;
        this.ask = ask;
        this.known = known;
        this.sink = sink;
        this.sse = sse;
        // what changed while it was not connected is told with this
        send(known);
    }

    Actor actor() {
        return actor;
    }

    LiveAsk ask() {
        return ask;
    }

    /** Takes it for one call; nobody else may call it until it is let go. */
    boolean take() {
        return called.compareAndSet(false, true);
    }

    void letGo() {
        called.set(false);
    }

    /** Tells it that the board is another, if it is; true if it waits for no more. */
    boolean tell(String stamp) {
        if (System.nanoTime() - untilNanos >= 0) {
            sink.close();
            return true;
        }
        if (!stamp.equals(known)) send(stamp);
        else if (System.nanoTime() - toldAt >= KEEP_ALIVE_NANOS) {
            toldAt = System.nanoTime();
            sink.send(sse.newEventBuilder().comment("lantoa").build());
        }
        return sink.isClosed();
    }

    void end() {
        sink.close();
    }

    private void send(String stamp) {
        known = stamp;
        toldAt = System.nanoTime();
        sink.send(sse.newEventBuilder().name("fresh").data(String.class, stamp).build());
    }
}
