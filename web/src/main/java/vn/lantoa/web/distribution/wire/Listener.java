package vn.lantoa.web.distribution.wire;

import vn.lantoa.distribution.wire.ChangesPage;
import vn.lantoa.kernel.Actor;
import vn.lantoa.web.request.Subscriber;

/** A partner's program that waits for changes. */
abstract class Listener extends Subscriber {
    private final int limit;
    private volatile long after;

    /**
     *
     * @param after the last number that it knows
     * @param limit changes that it takes at once
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

    /** Moves its position to this number. */
    final void read(long seq) {
        after = seq;
    }

    /** Sends the changes, if there are any; true if the wait is over. */
    abstract boolean tell(ChangesPage page);

    /** Called when there are no changes for a moment; true if the wait is over. */
    abstract boolean nothingNew();
}
