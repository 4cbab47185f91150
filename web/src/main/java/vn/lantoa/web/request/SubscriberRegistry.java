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
 * The registry of connections that wait for news. At intervals all of them are looked through, and a few threads call
 * those with news; their number is bounded, for each owner as well.
 */
public final class SubscriberRegistry<G extends Subscriber> {
    private static final System.Logger LOG = System.getLogger(SubscriberRegistry.class.getName());

    private final Size size;
    private final Queue<G> subscribers = new ConcurrentLinkedQueue<>();
    private final ExecutorService callers;
    private final Future<?> looking;

    /**
     *
     * @param most number of subscribers
     * @param mostOfOne number of subscribers of one owner
     * @param callers number called at a time
     * @param everyMillis interval of the checks for news
     */
    public record Size(int most, int mostOfOne, int callers, long everyMillis) {}

    /** @param look looks for news and calls the subscribers; it must not throw, or nobody is called any more */
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

    /** True if there is room for one more subscriber of this owner. */
    public boolean hasRoom(Actor owner) {
        return subscribers.size() < size.most()
                && subscribers.stream().filter(one -> one.actor().equals(owner)).count() < size.mostOfOne();
    }

    public void enter(G subscriber) {
        subscribers.add(subscriber);
    }

    /** The present subscribers. */
    public Iterable<G> subscribers() {
        return Collections.unmodifiableCollection(subscribers);
    }

    /**
     * Calls a subscriber, unless it is being called.
     *
     * @param tell tells it; true if the wait is over
     */
    public void call(G subscriber, Predicate<G> tell) {
        if (subscriber.take()) callers.execute(() -> tell(subscriber, tell));
    }

    /** Stops calling. */
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
            // one that cannot be told must not stop the others; it reconnects
            LOG.log(DEBUG, "a subscriber is gone", e);
        }
        subscriber.end();
        return true;
    }
}
