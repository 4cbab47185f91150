package vn.lantoa.web.request;

import static java.lang.System.Logger.Level.DEBUG;

import java.util.Collections;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.lantoa.kernel.Actor;

/**
 * Registry of connections that wait for news. A periodic check examines all connections, and a few threads call the
 * connections with news. The number of connections is limited in total and per owner.
 */
public final class SubscriberRegistry<G extends Subscriber> {
    private static final System.Logger LOG = System.getLogger(SubscriberRegistry.class.getName());

    private final Size size;
    private final Queue<G> subscribers = new ConcurrentLinkedQueue<>();
    private final ExecutorService callers;
    private final Future<?> looking;

    /**
     * Limits of a registry.
     *
     * @param most maximum number of subscribers
     * @param mostOfOne maximum number of subscribers per owner
     * @param callers number of threads that call subscribers
     * @param everyMillis interval of the checks for news
     */
    public record Size(int most, int mostOfOne, int callers, long everyMillis) {}

    /**
     * Creates a registry; {@code look} calls the subscribers for which there is news, and must not throw, which would
     * stop the checks.
     */
    public SubscriberRegistry(
            Size size,
            ScheduledExecutorService scheduler,
            ThreadFactory threads,
            Consumer<SubscriberRegistry<G>> look) {
        this.size = size;
        callers = Executors.newFixedThreadPool(size.callers(), threads);
        looking = scheduler.scheduleWithFixedDelay(
                () -> look.accept(this), size.everyMillis(), size.everyMillis(), TimeUnit.MILLISECONDS);
    }

    /** Returns true if this owner may have one more subscriber. */
    public boolean hasRoom(Actor owner) {
        return subscribers.size() < size.most()
                && subscribers.stream().filter(one -> one.actor().equals(owner)).count() < size.mostOfOne();
    }

    public void enter(G subscriber) {
        subscribers.add(subscriber);
    }

    /** Returns the current subscribers. */
    public Iterable<G> subscribers() {
        return Collections.unmodifiableCollection(subscribers);
    }

    /**
     * Calls a subscriber, unless another call is running.
     *
     * @param tell sends the news; returns true if the wait is over
     */
    public void call(G subscriber, Predicate<G> tell) {
        if (subscriber.take()) callers.execute(() -> tell(subscriber, tell));
    }

    /** Stops the checks and the calls. */
    public void close() {
        looking.cancel(true);
        callers.shutdownNow();
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
