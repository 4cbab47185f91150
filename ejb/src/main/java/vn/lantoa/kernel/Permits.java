package vn.lantoa.kernel;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Permits that limit concurrent work. A poller fetches no more work than there are free permits. */
public final class Permits {
    private final int most;
    private final AtomicInteger taken = new AtomicInteger();

    public Permits(int most) {
        this.most = most;
    }

    /** Returns the number of free permits. */
    public int free() {
        return Math.max(0, most - taken.get());
    }

    /** Runs the work while holding a permit. The permit is released even if the work fails. */
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
