package vn.lantoa.kernel.outage;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A loop that looks again and again, and outlives the absence of what it looks at: that is one line in the log until it
 * is back, however often it looks.
 */
public final class PollingLoop {
    private final System.Logger log;
    private final String blindness;
    private final List<Future<?>> going = new CopyOnWriteArrayList<>();
    private volatile boolean blind;

    /**
     * A loop that does not run yet.
     *
     * @param blindness the line of the log while it sees nothing
     */
    public PollingLoop(Class<?> owner, String blindness) {
        log = System.getLogger(owner.getName());
        this.blindness = blindness;
    }

    /** Runs the step at this interval, counted from its end, until the loop is stopped. */
    public void every(Duration interval, ScheduledExecutorService clock, Runnable step) {
        var nanos = interval.toNanos();
        going.add(clock.scheduleWithFixedDelay(step, nanos, nanos, TimeUnit.NANOSECONDS));
    }

    /** Looks once. */
    public void look(Runnable step) {
        try {
            step.run();
            blind = false;
        } catch (RuntimeException e) {
            if (!blind) log.log(System.Logger.Level.WARNING, blindness, e);
            blind = true;
        }
    }

    /** Ends the loop. */
    public void stop() {
        going.forEach(one -> one.cancel(true));
    }
}
