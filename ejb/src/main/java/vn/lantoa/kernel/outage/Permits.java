package vn.lantoa.kernel.outage;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The permits for work that may go on at once: whoever looks for work takes no more of it than there are permits free.
 */
public final class Permits {
    private final int most;
    private final AtomicInteger taken = new AtomicInteger();

    public Permits(int most) {
        this.most = most;
    }

    /** The number of free permits. */
    public int free() {
        return Math.max(0, most - taken.get());
    }

    /** Takes a permit until the work is done, however it ends. */
    public void begin(Executor executor, Runnable work) {
        taken.incrementAndGet();
        try {
            executor.execute(() -> {
                try {
                    work.run();
                } finally {
                    taken.decrementAndGet();
                }
            });
        } catch (RejectedExecutionException e) {
            taken.decrementAndGet();
            throw e;
        }
    }
}
