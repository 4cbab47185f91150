package vn.lantoa.kernel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runner of a periodic task that never runs twice at once: calls while the task runs are dropped. A task that throws
 * does not stop later runs; it must log its failure itself.
 */
public final class OneAtATime {
    private final AtomicBoolean running = new AtomicBoolean();

    /** Starts the task on this executor, unless it is still running. */
    public void ask(Executor executor, Runnable task) {
        if (!running.compareAndSet(false, true)) return;
        var unused = CompletableFuture.runAsync(task, executor).whenComplete((nothing, failure) -> running.set(false));
    }
}
