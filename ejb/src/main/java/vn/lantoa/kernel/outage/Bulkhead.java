package vn.lantoa.kernel.outage;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A bound on how many do the same at once, who wait a little for a place and are then asked to come again. Thread-safe. */
public final class Bulkhead {
    private final Semaphore places;
    private final Duration wait;
    private final String what;

    /** @param what what is done there, for the log */
    public Bulkhead(int places, Duration wait, String what) {
        this.places = new Semaphore(places, true);
        this.wait = wait;
        this.what = what;
    }

    /**
     * Does the work in a place of its own, which is free again however it ends.
     *
     * @throws Overload when no place came free in time
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
}
