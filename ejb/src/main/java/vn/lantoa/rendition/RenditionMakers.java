package vn.lantoa.rendition;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Recurring;

/**
 * Makers of this node. Each lane has one maker per two processors, so that the hub stays responsive and pictures never
 * wait for videos. The lane of short work has one more maker, so that a long document does not block all other work.
 */
@ApplicationScoped
@ManagedExecutorDefinition(name = "java:app/concurrent/rendition", maxAsync = 3 * RenditionMakers.MOST + 1)
class RenditionMakers {
    private static final System.Logger LOG = System.getLogger(RenditionMakers.class.getName());
    static final int MOST = 8;

    @Inject
    MakeRenditions make;

    @Resource(lookup = "java:app/concurrent/rendition")
    ManagedExecutorService executor;

    private final int makers = Math.max(1, Math.min(MOST, Runtime.getRuntime().availableProcessors() / 2));
    private final Map<Lane, Semaphore> idle = new EnumMap<>(Map.of(
            Lane.LIGHT, new Semaphore(makers + 1),
            Lane.MEDIUM, new Semaphore(makers),
            Lane.HEAVY, new Semaphore(makers)));

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) RenditionBell bell) {
        wake();
    }

    /** Wakes every idle maker. A maker that finds no work becomes idle again at once. */
    @Recurring("PT5S")
    void wake() {
        idle.forEach(this::wake);
    }

    private void wake(Lane lane, Semaphore seats) {
        for (int free = seats.availablePermits(); free > 0 && seats.tryAcquire(); free--) {
            var unused = CompletableFuture.runAsync(() -> make.call(lane), executor)
                    .whenComplete((nothing, failure) -> rest(seats, failure));
        }
    }

    private static void rest(Semaphore seats, @Nullable Throwable failure) {
        seats.release();
        if (failure != null) LOG.log(WARNING, "a rendition worker failed; its lease will expire", failure);
    }
}
