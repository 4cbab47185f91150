package vn.lantoa.web.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.distribution.wire.Listeners;
import vn.lantoa.distribution.wire.ReadChanges;
import vn.lantoa.release.ChangeHead;
import vn.lantoa.web.request.SubscriberRegistry;

/**
 * Long poll broker of the change log. Checks the waiting listeners four times a second and calls the listeners with
 * changes. A few threads serve all listeners; the number of listeners is limited in total and per partner.
 */
@ApplicationScoped
class LongPollBroker extends SubscriberRegistry<Listener> {
    private static final Size SIZE = new Size(500, 8, 8, 250);

    @Inject
    ChangeHead head;

    @Inject
    ReadChanges read;

    @Inject
    Listeners listeners;

    LongPollBroker() {
        super(SIZE);
    }

    @Override
    protected void look(Iterable<Listener> waiting) {
        for (var listener : waiting) call(listener, this::isDone);
    }

    private boolean isDone(Listener listener) {
        if (head.seq() <= listener.after()) return listener.nothingNew();
        if (!listeners.isLetIn(listener.actor())) {
            listener.end();
            return true;
        }
        var page = read.call(listener.actor(), listener.after(), listener.limit());
        listener.read(page.next());
        return listener.tell(page);
    }
}
