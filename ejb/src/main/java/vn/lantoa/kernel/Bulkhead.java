package vn.lantoa.kernel;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Limit on the number of concurrent executions. Callers wait briefly for a place, then fail. Thread-safe. */
public final class Bulkhead {
    private final Semaphore places;
    private final Duration wait;
    private final String what;

    /**
     * Creates a bulkhead.
     *
     * @param what name of the work, for the log
     */
    public Bulkhead(int places, Duration wait, String what) {
        this.places = new Semaphore(places, true);
        this.wait = wait;
        this.what = what;
    }

    /**
     * Runs the work while holding one place. The place is released even if the work fails.
     *
     * @throws Overload if no place became free in time
     */
    public <T> T in(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) throw new Overload(what);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Overload(what);
        }
    }

    /** Refusal because too many callers do the same work at this moment. The caller should retry in some seconds. */
    @ApplicationException(rollback = true)
    public static final class Overload extends RuntimeException implements OutageFault {
        private static final long serialVersionUID = 1L;

        public Overload(String what) {
            super("too many at once: " + what);
        }

        @Override
        public Optional<Outage> outage() {
            return Optional.of(Outage.DATABASE_BUSY);
        }
    }
}
