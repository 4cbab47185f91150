package vn.lantoa.kernel.outage;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A circuit breaker with a look behind the scenes: once what it guards was silent, everybody is refused at once, and
 * nobody who wants something is sent to see whether it is back; he would wait for the same time-outs as the first. A look
 * that hangs does not hold up the next one, so that what is back is found to be back at the next look. Thread-safe.
 *
 * <pre>
 * closed --open(why)--> open --a look finds it--> closed
 * </pre>
 */
public final class CircuitBreaker {
    private static final System.Logger LOG = System.getLogger(CircuitBreaker.class.getName());

    private final String what;
    private final Pace pace;
    private final Supplier<CompletableFuture<Boolean>> look;
    private final LongConsumer back;
    private final Time time;
    private final AtomicInteger looking = new AtomicInteger();

    /** The instant of {@link #now()} since which it is away; 0 while it is there. */
    private volatile long awaySince;

    /** The instant at which it was last found to be back. */
    private volatile long backAt;

    private volatile boolean stopped;

    /**
     * How often it is looked for while it is away.
     *
     * @param atOnce the most looks under way: each may have to wait for its time-out
     */
    public record Pace(Duration every, int atOnce) {}

    /**
     * The time of a breaker.
     *
     * @param later an executor of what is to be done after this while
     */
    record Time(LongSupplier nanos, Function<Duration, Executor> later) {
        static final Time SYSTEM = new Time(
                System::nanoTime, delay -> CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS));
    }

    /**
     * A closed breaker.
     *
     * @param what what it guards, as a line of the log begins with it
     * @param look finds out whether it is there; one that fails says no
     * @param back is told, when it is back, the instant of {@link #now()} since which it was away
     */
    public CircuitBreaker(String what, Pace pace, Supplier<CompletableFuture<Boolean>> look, LongConsumer back) {
        this(what, pace, look, back, Time.SYSTEM);
    }

    CircuitBreaker(String what, Pace pace, Supplier<CompletableFuture<Boolean>> look, LongConsumer back, Time time) {
        this.what = what;
        this.pace = pace;
        this.look = look;
        this.back = back;
        this.time = time;
        this.backAt = now();
    }

    /** True while calls may be made. */
    public boolean isClosed() {
        return awaySince == 0;
    }

    /** The instant of a call, to be named if it fails. */
    public long now() {
        return time.nanos().getAsLong();
    }

    /**
     * Opens, since a call was not answered.
     *
     * @param asked the instant of that call: one that hung over a whole outage and fails now says nothing of what is back
     */
    public synchronized void open(long asked, String why) {
        if (awaySince != 0 || asked - backAt < 0) return;
        awaySince = now() | 1;
        // without the exception: lines that have one are left out after the first, and this one tells that it began
        LOG.log(Level.WARNING, what + " is away: " + why);
        again(awaySince);
    }

    /** Ends the looks; one that is open stays so. */
    public void stop() {
        stopped = true;
    }

    private void again(long since) {
        time.later().apply(pace.every()).execute(() -> look(since));
    }

    /** Looks for it, and goes on looking until this outage is over. */
    private void look(long since) {
        if (stopped || awaySince != since) return;
        again(since);
        if (looking.incrementAndGet() > pace.atOnce()) {
            looking.decrementAndGet();
            return;
        }
        var unused = ask().whenComplete((there, failure) -> {
            looking.decrementAndGet();
            if (failure == null && there) close(since);
        });
    }

    private CompletableFuture<Boolean> ask() {
        try {
            return look.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void close(long since) {
        synchronized (this) {
            // another look was faster, perhaps long ago
            if (awaySince != since) return;
            backAt = now();
            awaySince = 0;
        }
        LOG.log(
                Level.INFO,
                what + " is back after " + Duration.ofNanos(now() - since).toSeconds() + " s");
        back.accept(since);
    }
}
