package vn.lantoa.web.campaign.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.live.ReadLive;
import vn.lantoa.kernel.Actor;

/**
 * Where browsers watch boards: once a second each board that is watched is read once, however many watch it, and those who
 * know an older one are told. A few threads serve all; how many may watch is bounded, for each officer as well.
 */
@ApplicationScoped
public class LiveRoom {
    static final int MOST = 200;
    static final int MOST_OF_ONE = 6;
    private static final int THREADS = 4;
    private static final long EVERY_MILLIS = 1000;
    private static final System.Logger LOG = System.getLogger(LiveRoom.class.getName());

    private final Queue<Watcher> watching = new ConcurrentLinkedQueue<>();

    @Inject
    ReadLive read;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Resource
    ManagedThreadFactory threads;

    private @Nullable ExecutorService callers;
    private @Nullable Future<?> looking;

    @PostConstruct
    void open() {
        callers = Executors.newFixedThreadPool(THREADS, threads);
        looking = scheduler.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void close() {
        if (looking != null) looking.cancel(true);
        if (callers != null) callers.shutdownNow();
    }

    /** Whether there is room for one more of this officer. */
    boolean hasRoom(Actor officer) {
        return watching.size() < MOST
                && watching.stream().filter(one -> one.actor().equals(officer)).count() < MOST_OF_ONE;
    }

    void enter(Watcher watcher) {
        watching.add(watcher);
    }

    private void look() {
        var stamps = new HashMap<LiveAsk, String>();
        for (var watcher : watching) {
            var stamp = stamps.computeIfAbsent(watcher.ask(), ask -> stamp(ask, watcher.actor()));
            var pool = callers;
            if (pool != null && !stamp.isEmpty() && watcher.take()) pool.execute(() -> call(watcher, stamp));
        }
    }

    /** Empty where it cannot be read now: the loop must outlive the database's absence. */
    private String stamp(LiveAsk ask, Actor officer) {
        try {
            return read.board(ask.campaign(), ask.date(), officer).stamp();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "a board cannot be read", e);
            return "";
        }
    }

    private void call(Watcher watcher, String stamp) {
        var done = true;
        try {
            done = watcher.tell(stamp);
        } catch (RuntimeException e) {
            // one that cannot be told must not stop the others; it comes again
            LOG.log(System.Logger.Level.DEBUG, "a watcher is gone", e);
            watcher.end();
        } finally {
            if (done) watching.remove(watcher);
            else watcher.letGo();
        }
    }
}
