package vn.lantoa.web.campaign.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.live.ReadLive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.web.request.SubscriberRegistry;

/**
 * The SSE broadcaster of boards: once a second each watched board is read once, however many watch it, and watchers of
 * an older state are told. A few threads serve all; the number of watchers is bounded, for each officer as well.
 */
@ApplicationScoped
class SseBroadcaster {
    private static final SubscriberRegistry.Size SIZE = new SubscriberRegistry.Size(200, 6, 4, 1000);
    private static final System.Logger LOG = System.getLogger(SseBroadcaster.class.getName());

    @Inject
    ReadLive read;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Resource
    ManagedThreadFactory threads;

    private @Nullable SubscriberRegistry<Watcher> registry;

    @PostConstruct
    void open() {
        registry = new SubscriberRegistry<>(SIZE, scheduler, threads, this::poll);
    }

    @PreDestroy
    void close() {
        registry().close();
    }

    /** True if there is room for one more watcher of this officer. */
    boolean hasRoom(Actor officer) {
        return registry().hasRoom(officer);
    }

    void enter(Watcher watcher) {
        registry().enter(watcher);
    }

    private void poll(SubscriberRegistry<Watcher> watching) {
        var stamps = new HashMap<LiveAsk, String>();
        for (var one : watching.subscribers()) {
            var stamp = stamps.computeIfAbsent(one.ask(), ask -> stamp(ask, one.actor()));
            if (!stamp.isEmpty()) watching.call(one, watcher -> watcher.tell(stamp));
        }
    }

    /** The stamp of a board; empty where it cannot be read now: the loop must outlive an outage of the database. */
    private String stamp(LiveAsk ask, Actor officer) {
        try {
            return read.board(ask.campaign(), ask.date(), officer).stamp();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "a board cannot be read", e);
            return "";
        }
    }

    private SubscriberRegistry<Watcher> registry() {
        return Objects.requireNonNull(registry);
    }
}
