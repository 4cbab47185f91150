package vn.lantoa.kernel.work;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** How many things may be done at once: whoever finds work takes no more of it than there are free places. */
public final class Permits {
    private final int most;
    private final AtomicInteger taken = new AtomicInteger();

    public Permits(int most) {
        this.most = most;
    }

    /** How many are free. */
    public int free() {
        return Math.max(0, most - taken.get());
    }

    /** Takes one until the work is done, however it ends. */
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
