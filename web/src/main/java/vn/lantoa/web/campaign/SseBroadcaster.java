package vn.lantoa.web.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import vn.lantoa.campaign.reading.ReadLive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.web.request.SubscriberRegistry;

/**
 * SSE broadcaster of the live boards. Reads each watched board once a second, regardless of the number of watchers, and
 * notifies watchers with an older state. A few threads serve all watchers. The number of watchers is limited in total
 * and per officer.
 */
@ApplicationScoped
class SseBroadcaster extends SubscriberRegistry<Watcher> {
    private static final Size SIZE = new Size(200, 6, 4, 1000);
    private static final System.Logger LOG = System.getLogger(SseBroadcaster.class.getName());

    @Inject
    ReadLive read;

    SseBroadcaster() {
        super(SIZE);
    }

    @Override
    protected void look(Iterable<Watcher> watching) {
        var stamps = new HashMap<LiveAsk, String>();
        for (var one : watching) {
            var stamp = stamps.computeIfAbsent(one.ask(), ask -> stamp(ask, one.actor()));
            if (!stamp.isEmpty()) call(one, watcher -> watcher.tell(stamp));
        }
    }

    /**
     * Returns the stamp of a board. The stamp is empty if the board cannot be read, because the loop must survive an
     * outage of the database.
     */
    private String stamp(LiveAsk ask, Actor officer) {
        try {
            return read.board(ask.campaign(), ask.date(), officer).stamp();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "live board not readable, will retry", e);
            return "";
        }
    }
}
