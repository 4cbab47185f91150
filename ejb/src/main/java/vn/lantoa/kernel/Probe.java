package vn.lantoa.kernel;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Rate limit for an expensive check: a successful check is not repeated before an interval has passed. Anonymous
 * callers may request readiness at any rate. A failed check is repeated at once.
 */
public final class Probe {
    private final long every;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    public Probe(Duration every) {
        this.every = every.toNanos();
    }

    /** Runs the check if it is due; rethrows any exception of the check. */
    public void run(Runnable trial) {
        var due = next.get();
        if (System.nanoTime() - due < 0) return;
        trial.run();
        next.compareAndSet(due, System.nanoTime() + every);
    }
}
