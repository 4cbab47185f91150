package vn.lantoa.web.distribution.wire;

import static java.lang.System.Logger.Level.DEBUG;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.wire.Listeners;
import vn.lantoa.distribution.wire.ReadChanges;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.ChangeHead;

/**
 * Where partners' programs wait for the change log to move: four times a second those who wait for it are looked through,
 * and who has news is called. A few threads serve all of them; how many may wait is bounded, for each partner as well.
 */
@ApplicationScoped
public class WaitingRoom {
    static final int MOST = 500;
    static final int MOST_OF_ONE = 8;
    private static final int THREADS = 8;
    private static final long EVERY_MILLIS = 250;
    private static final System.Logger LOG = System.getLogger(WaitingRoom.class.getName());

    private final Queue<Listener> waiting = new ConcurrentLinkedQueue<>();

    @Inject
    ChangeHead head;

    @Inject
    ReadChanges read;

    @Inject
    Listeners listeners;

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

    /** Whether there is room for one more of this partner. */
    boolean hasRoom(Actor partner) {
        return waiting.size() < MOST
                && waiting.stream().filter(one -> one.actor().equals(partner)).count() < MOST_OF_ONE;
    }

    void enter(Listener listener) {
        waiting.add(listener);
    }

    private void look() {
        for (var listener : waiting) {
            var pool = callers;
            if (pool != null && listener.take()) pool.execute(() -> call(listener));
        }
    }

    private void call(Listener listener) {
        var done = true;
        try {
            done = isDone(listener);
        } catch (RuntimeException e) {
            // one that cannot be told must not stop the others; it reads again from where it is
            LOG.log(DEBUG, "a listener of the wire is gone", e);
            listener.end();
        } finally {
            if (done) waiting.remove(listener);
            else listener.letGo();
        }
    }

    private boolean isDone(Listener listener) {
        if (listener.isOver()) {
            listener.end();
            return true;
        }
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
