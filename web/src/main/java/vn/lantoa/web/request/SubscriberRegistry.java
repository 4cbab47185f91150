package vn.lantoa.web.request;

import static java.lang.System.Logger.Level.DEBUG;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;

/**
 * Registry of connections that wait for news. A periodic check examines all connections, and a few threads call the
 * connections with news. The number of connections is limited in total and per owner.
 */
public abstract class SubscriberRegistry<G extends Subscriber> {
    private static final System.Logger LOG = System.getLogger(SubscriberRegistry.class.getName());

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Resource
    ManagedThreadFactory threads;

    private final Size size;
    private final Queue<G> subscribers = new ConcurrentLinkedQueue<>();
    private @Nullable ExecutorService callers;
    private @Nullable Future<?> looking;

    /**
     * Limits of a registry.
     *
     * @param most maximum number of subscribers
     * @param mostOfOne maximum number of subscribers per owner
     * @param callers number of threads that call subscribers
     * @param everyMillis interval of the checks for news
     */
    public record Size(int most, int mostOfOne, int callers, long everyMillis) {}

    protected SubscriberRegistry(Size size) {
        this.size = size;
    }

    /** Begins the checks. */
    @PostConstruct
    void open() {
        open(scheduler, threads);
    }

    void open(ScheduledExecutorService clock, ThreadFactory factory) {
        callers = Executors.newFixedThreadPool(size.callers(), factory);
        looking = clock.scheduleWithFixedDelay(
                () -> look(subscribers), size.everyMillis(), size.everyMillis(), TimeUnit.MILLISECONDS);
    }

    /** Calls the subscribers for which there is news. Must not throw, which would stop the checks. */
    protected abstract void look(Iterable<G> waiting);

    /** Returns true if this owner may have one more subscriber. */
    public boolean hasRoom(Actor owner) {
        return subscribers.size() < size.most()
                && subscribers.stream().filter(one -> one.actor().equals(owner)).count() < size.mostOfOne();
    }

    public void enter(G subscriber) {
        subscribers.add(subscriber);
    }

    /**
     * Calls a subscriber, unless another call is running.
     *
     * @param tell sends the news; returns true if the wait is over
     */
    protected void call(G subscriber, Predicate<G> tell) {
        if (subscriber.take()) Objects.requireNonNull(callers).execute(() -> tell(subscriber, tell));
    }

    /** Stops the checks and the calls. */
    @PreDestroy
    void close() {
        Objects.requireNonNull(looking).cancel(true);
        Objects.requireNonNull(callers).shutdownNow();
    }

    private void tell(G subscriber, Predicate<G> tell) {
        var done = true;
        try {
            done = isDone(subscriber, tell);
        } finally {
            if (done) subscribers.remove(subscriber);
            else subscriber.letGo();
        }
    }

    private boolean isDone(G subscriber, Predicate<G> tell) {
        try {
            if (!subscriber.isOver()) return tell.test(subscriber);
        } catch (RuntimeException e) {
            // a failing subscriber must not stop the others; its client reconnects
            LOG.log(DEBUG, "subscriber failed, connection closed", e);
        }
        subscriber.end();
        return true;
    }
}
