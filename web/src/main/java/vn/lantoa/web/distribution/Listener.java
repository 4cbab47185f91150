package vn.lantoa.web.distribution;

import vn.lantoa.distribution.wire.ChangesPage;
import vn.lantoa.kernel.Actor;
import vn.lantoa.web.request.Subscriber;

/** A partner's connection that waits for changes. */
abstract class Listener extends Subscriber {
    private final int limit;
    private volatile long after;

    /**
     * Creates a listener.
     *
     * @param after last change number that the partner knows
     * @param limit maximum number of changes at once
     * @param seconds how long the connection waits
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

    /** Moves the position to this change number. */
    final void read(long seq) {
        after = seq;
    }

    /** Sends the changes, if any. Returns true if the wait is over. */
    abstract boolean tell(ChangesPage page);

    /** Called when there are no changes at present. Returns true if the wait is over. */
    abstract boolean nothingNew();
}
