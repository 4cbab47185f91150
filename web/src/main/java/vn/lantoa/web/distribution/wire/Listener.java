package vn.lantoa.web.distribution.wire;

import vn.lantoa.distribution.wire.ChangesPage;
import vn.lantoa.kernel.Actor;
import vn.lantoa.web.subscriber.Subscriber;

/** A partner's program that waits for what changes. */
abstract class Listener extends Subscriber {
    private final int limit;
    private volatile long after;

    /**
     * @param after the last number that it knows
     * @param limit how many changes it takes at once
     * @param seconds how long it waits
     */
    Listener(Actor actor, long after, int limit, long seconds) {
        super(actor, seconds);
        this.after = after;
        this.limit = limit;
    }

    final long after() {
        return after;
    }

    final int limit() {
        return limit;
    }

    /** Has read up to this number. */
    final void read(long seq) {
        after = seq;
    }

    /** Tells it what changed, if anything did; true if it waits for no more. */
    abstract boolean tell(ChangesPage page);

    /** Nothing has changed for a moment; true if it waits for no more. */
    abstract boolean nothingNew();
}
