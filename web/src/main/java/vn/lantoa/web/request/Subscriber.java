package vn.lantoa.web.request;

import java.util.concurrent.atomic.AtomicBoolean;
import vn.lantoa.kernel.Actor;

/** A connection that waits for news. No thread waits with it: its {@link SubscriberRegistry} calls it. */
public abstract class Subscriber {
    private final Actor actor;
    private final long untilNanos;
    private final AtomicBoolean called = new AtomicBoolean();

    /** @param seconds how long it waits */
    protected Subscriber(Actor actor, long seconds) {
        this.actor = actor;
        untilNanos = System.nanoTime() + seconds * 1_000_000_000;
    }

    public final Actor actor() {
        return actor;
    }

    /** True if it has waited long enough. */
    public final boolean isOver() {
        return System.nanoTime() - untilNanos >= 0;
    }

    /** Ends the connection: it has waited long enough, or cannot be told any more. */
    public abstract void end();

    /** Claims it for one call; nobody else may call it until it is released. */
    final boolean take() {
        return called.compareAndSet(false, true);
    }

    final void letGo() {
        called.set(false);
    }
}
