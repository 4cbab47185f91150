package vn.lantoa.web.request;

import java.util.concurrent.atomic.AtomicBoolean;
import vn.lantoa.kernel.Actor;

/**
 * Connection that waits for news without a thread. Its {@link SubscriberRegistry} calls the connection when there is
 * news.
 */
public abstract class Subscriber {
    private final Actor actor;
    private final long untilNanos;
    private final AtomicBoolean called = new AtomicBoolean();

    /** Creates a subscriber that waits for this number of seconds. */
    protected Subscriber(Actor actor, long seconds) {
        this.actor = actor;
        untilNanos = System.nanoTime() + seconds * 1_000_000_000;
    }

    public final Actor actor() {
        return actor;
    }

    /** Returns whether the waiting time of the connection has passed. */
    public final boolean isOver() {
        return System.nanoTime() - untilNanos >= 0;
    }

    /** Ends the connection, after the waiting time or because nothing more can be sent. */
    public abstract void end();

    /** Claims the subscriber for one call; returns false while another call is running. */
    final boolean take() {
        return called.compareAndSet(false, true);
    }

    final void letGo() {
        called.set(false);
    }
}
