package vn.lantoa.web.distribution.wire;

import java.util.concurrent.atomic.AtomicBoolean;
import vn.lantoa.distribution.wire.ChangesPage;
import vn.lantoa.kernel.Actor;

/** A partner's program that waits for what changes. No thread waits with it: {@link WaitingRoom} calls it. */
abstract class Listener {
    private final Actor actor;
    private final int limit;
    private final long untilNanos;
    private final AtomicBoolean called = new AtomicBoolean();
    private volatile long after;

    /**
     * @param after the last number that it knows
     * @param limit how many changes it takes at once
     * @param seconds how long it waits
     */
    Listener(Actor actor, long after, int limit, long seconds) {
        this.actor = actor;
        this.after = after;
        this.limit = limit;
        untilNanos = System.nanoTime() + seconds * 1_000_000_000;
    }

    final Actor actor() {
        return actor;
    }

    final long after() {
        return after;
    }

    final int limit() {
        return limit;
    }

    /** Whether it has waited long enough. */
    final boolean isOver() {
        return System.nanoTime() - untilNanos >= 0;
    }

    /** Takes it for one call; nobody else may call it until it is let go. */
    final boolean take() {
        return called.compareAndSet(false, true);
    }

    final void letGo() {
        called.set(false);
    }

    /** Has read up to this number. */
    final void read(long seq) {
        after = seq;
    }

    /** Tells it what changed, if anything did; true if it waits for no more. */
    abstract boolean tell(ChangesPage page);

    /** Nothing has changed for a moment; true if it waits for no more. */
    abstract boolean nothingNew();

    /** It has waited long enough, or cannot be told any more. */
    abstract void end();
}
