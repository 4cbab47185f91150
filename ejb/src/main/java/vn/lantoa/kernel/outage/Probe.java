package vn.lantoa.kernel.outage;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A trial that costs something, made again at most every so often while it goes well: strangers may ask for readiness as
 * often as they like. One that failed is made again at once.
 */
public final class Probe {
    private final long every;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    public Probe(Duration every) {
        this.every = every.toNanos();
    }

    /** Tries if it is time; throws what the trial throws. */
    public void run(Runnable trial) {
        var due = next.get();
        if (System.nanoTime() - due < 0) return;
        trial.run();
        next.compareAndSet(due, System.nanoTime() + every);
    }
}
