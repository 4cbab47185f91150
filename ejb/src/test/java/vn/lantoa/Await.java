package vn.lantoa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import vn.lantoa.kernel.Pause;

/** Bounded wait of tests for what another thread or the hub's clock does. */
public final class Await {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Await() {}

    /** Waits until the condition is true; fails after {@link #PATIENCE}. */
    public static void await(Callable<Boolean> done) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!done.call()) {
                assertThat(System.nanoTime()).as("time to wait").isLessThan(end);
                Pause.of(Duration.ofMillis(10));
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
