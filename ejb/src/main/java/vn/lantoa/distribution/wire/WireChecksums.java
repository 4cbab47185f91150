package vn.lantoa.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Cache of checksums on this node, by scope and log number. Hashing a million lines takes almost a second, many
 * partners have the same entitlements, and programs ask often. Each checksum is therefore computed once, in the
 * background and one at a time. Callers wait briefly, and retry if the checksum is not ready.
 */
@ApplicationScoped
class WireChecksums {
    private static final int MOST_KEPT = 200;
    private static final int MOST_WAITING = 50;

    /** How long a checksum stays available to a caller that was asked to retry, even if the log has grown meanwhile. */
    private static final Duration PROMISE = Duration.ofSeconds(20);

    private final Duration patience;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private final Map<String, Work> waiting = new HashMap<>();
    private volatile CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    public WireChecksums() {
        this(Duration.ofSeconds(2));
    }

    /** @param patience how long a caller waits */
    WireChecksums(Duration patience) {
        this.patience = patience;
    }

    /**
     * Scope and log number that a checksum covers.
     *
     * @param scope digest of entitlements, independent of the partner
     * @param seq number of the change log
     */
    public record Over(String scope, long seq) {}

    /**
     * Computed checksum.
     *
     * @param over its actual scope and log number, which may be later than requested
     */
    public record Worked(Over over, WireChecksum checksum) {}

    /**
     * Latest checksum of one scope.
     *
     * @param promisedTo the end of the time for which the checksum is promised to a caller, in this node's
     *     {@code nanoTime}; null if it is not promised
     */
    private record Kept(WireChecksum checksum, @Nullable Long promisedTo) {
        boolean isFor(Over over) {
            return checksum.seq() >= over.seq() || promisedTo != null && System.nanoTime() - promisedTo < 0;
        }
    }

    /** Checksum that is being computed. */
    private static final class Work {
        private final CompletableFuture<Worked> result;
        private boolean promised;

        private Work(CompletableFuture<Worked> result) {
            this.result = result;
        }
    }

    /**
     * Returns the cached checksum or waits for the running computation; empty if the checksum is not ready within the
     * waiting time.
     */
    Optional<WireChecksum> of(Over over, Supplier<Worked> work, Executor executor) {
        long until = System.nanoTime() + patience.toNanos();
        var known = find(over);
        // the checksum that others wait for may be too old for this caller
        while (known.isEmpty()) {
            var begun = begin(over.scope(), work, executor);
            if (begun.isEmpty() || !isDone(begun.get(), until - System.nanoTime())) return Optional.empty();
            known = find(over);
            if (System.nanoTime() - until > 0) return known;
        }
        return known;
    }

    private synchronized Optional<WireChecksum> find(Over over) {
        return Optional.ofNullable(kept.get(over.scope()))
                .filter(one -> one.isFor(over))
                .map(Kept::checksum);
    }

    private synchronized Optional<Work> begin(String scope, Supplier<Worked> work, Executor executor) {
        var begun = waiting.get(scope);
        if (begun != null) return Optional.of(begun);
        if (waiting.size() >= MOST_WAITING) return Optional.empty();
        var own = new Work(last.handle((former, failure) -> work).thenApplyAsync(Supplier::get, executor));
        waiting.put(scope, own);
        last = own.result.whenComplete((worked, failure) -> keep(scope, own, worked));
        return Optional.of(own);
    }

    private synchronized void keep(String scope, Work work, @Nullable Worked worked) {
        waiting.remove(scope, work);
        if (worked == null) return;
        var promisedTo = work.promised ? System.nanoTime() + PROMISE.toNanos() : null;
        kept.put(worked.over().scope(), new Kept(worked.checksum(), promisedTo));
    }

    /** Waits for the computation; if the checksum is not ready in time, promises it to the caller and returns false. */
    private boolean isDone(Work work, long nanos) {
        try {
            work.result.get(nanos, TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            promise(work);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e.getCause());
        }
    }

    private synchronized void promise(Work work) {
        work.promised = true;
    }
}
