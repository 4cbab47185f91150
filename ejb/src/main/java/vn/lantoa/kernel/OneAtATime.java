package vn.lantoa.kernel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs a task that a clock asks for again and again, and never two at once: while one runs, further asking is dropped.
 * A task that throws does not stop the asking; whoever throws has said so in the log.
 */
public final class OneAtATime {
    private final AtomicBoolean running = new AtomicBoolean();

    /** Starts the task on this executor, unless it is still running. */
    public void ask(Executor executor, Runnable task) {
        if (!running.compareAndSet(false, true)) return;
        var unused = CompletableFuture.runAsync(task, executor).whenComplete((nothing, failure) -> running.set(false));
    }
}
