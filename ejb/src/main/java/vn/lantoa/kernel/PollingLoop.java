package vn.lantoa.kernel;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Polling loop that survives the unavailability of the polled service. A continuous outage makes one line in the log,
 * however many polls fail.
 */
public final class PollingLoop {
    private final System.Logger log;
    private final String blindness;
    private final List<Future<?>> going = new CopyOnWriteArrayList<>();
    private volatile boolean blind;

    /**
     * Creates a loop that is not running yet.
     *
     * @param blindness the line logged when polling begins to fail
     */
    public PollingLoop(Class<?> owner, String blindness) {
        log = System.getLogger(owner.getName());
        this.blindness = blindness;
    }

    /** Runs the step repeatedly until the loop is stopped, with this delay after the end of each run. */
    public void every(Duration interval, ScheduledExecutorService clock, Runnable step) {
        var nanos = interval.toNanos();
        going.add(clock.scheduleWithFixedDelay(step, nanos, nanos, TimeUnit.NANOSECONDS));
    }

    /** Polls once. */
    public void look(Runnable step) {
        try {
            step.run();
            blind = false;
        } catch (RuntimeException e) {
            if (!blind) log.log(System.Logger.Level.WARNING, blindness, e);
            blind = true;
        }
    }

    /** Stops the loop. */
    public void stop() {
        going.forEach(one -> one.cancel(true));
    }
}
