package vn.lantoa.rendition;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** The makers of this node: one for every two processors, two at most, so that the rest of the hub goes on answering. */
@ApplicationScoped
@ManagedExecutorDefinition(name = "java:module/concurrent/rendition", maxAsync = 2)
class RenditionMakers {
    private static final System.Logger LOG = System.getLogger(RenditionMakers.class.getName());

    @Inject
    MakeRenditions make;

    @Resource(lookup = "java:module/concurrent/rendition")
    ManagedExecutorService executor;

    private final int makers = Math.max(1, Math.min(2, Runtime.getRuntime().availableProcessors() / 2));
    private final Semaphore idle = new Semaphore(makers);

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) RenditionBell bell) {
        wake();
    }

    /** Sets every idle maker to work; one that finds nothing goes idle again at once. */
    void wake() {
        for (int i = 0; i < makers && idle.tryAcquire(); i++) {
            var unused = CompletableFuture.runAsync(make::call, executor).whenComplete(this::rest);
        }
    }

    private void rest(@Nullable Void nothing, @Nullable Throwable failure) {
        idle.release();
        if (failure != null) LOG.log(WARNING, "a maker of renditions failed; its lease will run out", failure);
    }
}
