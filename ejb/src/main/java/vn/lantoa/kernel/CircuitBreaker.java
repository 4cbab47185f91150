package vn.lantoa.kernel;

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
 * Circuit breaker with background probes. After the guarded service did not respond, all calls are refused at once. No
 * caller is used as a probe, since it would wait for the same time-outs again. A probe that hangs does not delay the
 * next one, so recovery is detected by the next probe. Thread-safe.
 *
 * <pre>
 * closed --open(why)--> open --a probe succeeds--> closed
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

    /** The instant, as of {@link #now()}, since which the service is unavailable; 0 while the service is available. */
    private volatile long awaySince;

    /** Instant at which the service was last found to be available again. */
    private volatile long backAt;

    private volatile boolean stopped;

    /**
     * Schedule of the probes while the service is unavailable.
     *
     * @param every the interval between probes
     * @param atOnce the maximum number of concurrent probes, each of which may wait for its time-out
     */
    public record Pace(Duration every, int atOnce) {}

    /**
     * Time source of a breaker.
     *
     * @param later returns an executor that runs its tasks after the given delay
     */
    record Time(LongSupplier nanos, Function<Duration, Executor> later) {
        static final Time SYSTEM = new Time(
                System::nanoTime, delay -> CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS));
    }

    /**
     * Creates a closed breaker.
     *
     * @param what the name of the guarded service, which begins the lines of the log
     * @param look probes the service; false or an exception means that the service is still unavailable
     * @param back receives, on recovery, the instant of {@link #now()} since which the service was unavailable
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

    /** Returns true while calls may be made. */
    public boolean isClosed() {
        return awaySince == 0;
    }

    /** Returns the instant of a call, to be passed to {@link #open} if the call fails. */
    public long now() {
        return time.nanos().getAsLong();
    }

    /**
     * Opens the breaker, because a call got no response.
     *
     * @param asked the instant of the call, as of {@link #now()}; calls made before the last recovery are ignored,
     *     because they may have hung during the whole outage
     */
    public synchronized void open(long asked, String why) {
        if (awaySince != 0 || asked - backAt < 0) return;
        awaySince = now() | 1;
        // without the exception, because the log drops further lines with exceptions, and this line marks the start
        LOG.log(Level.WARNING, what + " is away: " + why);
        again(awaySince);
    }

    /** Stops the probes; an open breaker stays open. */
    public void stop() {
        stopped = true;
    }

    private void again(long since) {
        time.later().apply(pace.every()).execute(() -> look(since));
    }

    /** Probes the service, and schedules further probes until this outage is over. */
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
            // another probe has already ended this outage
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
