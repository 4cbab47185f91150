package vn.lantoa.web.subscriber;

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
 * Where connections wait for news. Every so often all of them are looked through, and a few threads call those who are to
 * be told; how many may wait is bounded, for each of their owners as well.
 */
public final class SubscriberRegistry<G extends Subscriber> {
    private static final System.Logger LOG = System.getLogger(SubscriberRegistry.class.getName());

    private final Size size;
    private final Queue<G> guests = new ConcurrentLinkedQueue<>();
    private final ExecutorService callers;
    private final Future<?> looking;

    /**
     * @param most how many may wait
     * @param mostOfOne how many of one owner may
     * @param callers how many are told at a time
     * @param everyMillis how often it is looked whether there is news
     */
    public record Size(int most, int mostOfOne, int callers, long everyMillis) {}

    /** @param look looks for news and calls those who are to be told; it must not throw, or nobody is told any more */
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

    /** Whether there is room for one more of this owner. */
    public boolean hasRoom(Actor owner) {
        return guests.size() < size.most()
                && guests.stream().filter(one -> one.actor().equals(owner)).count() < size.mostOfOne();
    }

    public void enter(G guest) {
        guests.add(guest);
    }

    /** Those who wait now. */
    public Iterable<G> guests() {
        return Collections.unmodifiableCollection(guests);
    }

    /**
     * Calls a guest, unless it is being called.
     *
     * @param tell tells it; true if it waits for no more
     */
    public void call(G guest, Predicate<G> tell) {
        if (guest.take()) callers.execute(() -> tell(guest, tell));
    }

    /** Calls nobody any more. */
    public void close() {
        looking.cancel(true);
        callers.shutdownNow();
    }

    private void tell(G guest, Predicate<G> tell) {
        var done = true;
        try {
            done = isDone(guest, tell);
        } finally {
            if (done) guests.remove(guest);
            else guest.letGo();
        }
    }

    private boolean isDone(G guest, Predicate<G> tell) {
        try {
            if (!guest.isOver()) return tell.test(guest);
        } catch (RuntimeException e) {
            // one that cannot be told must not stop the others; it comes again
            LOG.log(DEBUG, "a guest is gone", e);
        }
        guest.end();
        return true;
    }
}
