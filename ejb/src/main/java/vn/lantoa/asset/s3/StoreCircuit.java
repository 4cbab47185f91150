package vn.lantoa.asset.s3;

import dev.failsafe.CircuitBreaker;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The circuit breaker of the store. After a failure everybody is refused at once for a moment, and then one call is let
 * through: a store that hangs holds up one caller every few seconds, not each for as long as its patience lasts.
 */
final class StoreCircuit {
    private static final Logger LOG = System.getLogger(StoreCircuit.class.getName());

    private final CircuitBreaker<Object> breaker;
    private final AtomicLong awaySince = new AtomicLong();

    StoreCircuit(Duration rest) {
        breaker = CircuitBreaker.builder()
                .withFailureThreshold(1)
                .withSuccessThreshold(1)
                .withDelay(rest)
                .build();
    }

    /** True if the store answered when it was last asked. */
    boolean isClosed() {
        return breaker.isClosed();
    }

    /** True if a call may be made; its caller reports the result afterwards. */
    boolean lets() {
        return breaker.tryAcquirePermit();
    }

    void answered() {
        breaker.recordSuccess();
        var since = awaySince.getAndSet(0);
        if (since != 0)
            LOG.log(
                    Level.INFO,
                    "the object store answers again after "
                            + Duration.ofNanos(System.nanoTime() - since).toSeconds() + " s");
    }

    void silent(String operation, Throwable why) {
        breaker.recordFailure();
        if (awaySince.compareAndSet(0, System.nanoTime() | 1))
            LOG.log(Level.WARNING, "the object store does not answer: " + operation + ", " + why);
    }
}
