package vn.lantoa.kernel;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits for a time to pass. {@link LockSupport#parkNanos} alone returns at once if the thread was unparked before, like
 * threads of a pool.
 */
public final class Pause {
    private Pause() {}

    /** Returns when this time has passed. */
    public static void of(Duration time) {
        var until = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = until - System.nanoTime()) LockSupport.parkNanos(left);
    }
}
