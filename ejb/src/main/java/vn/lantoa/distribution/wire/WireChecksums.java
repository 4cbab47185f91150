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
 * The checksums that this node computed last, by what they are over. Hashing a million lines takes most of a second,
 * many partners have the same entitlements, and programs ask often; so each is computed once, one after the other and
 * in the background: whoever asks waits a moment, and comes again if that was not enough.
 */
@ApplicationScoped
class WireChecksums {
    private static final int MOST_KEPT = 200;
    private static final int MOST_WAITING = 50;

    /**
     * The time for which a caller who was told to come again gets the promised checksum, though the log has gone on.
     */
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

    /** @param patience how long somebody who asks waits */
    WireChecksums(Duration patience) {
        this.patience = patience;
    }

    /**
     * The scope and number that a checksum is over.
     *
     * @param scope a digest of entitlements, whoever has them
     * @param seq the number of the change log
     */
    public record Over(String scope, long seq) {}

    /**
     * A checksum that was computed.
     *
     * @param over its real scope and number: the log may have gone on meanwhile
     */
    public record Worked(Over over, WireChecksum checksum) {}

    /** The newest checksum of one scope; promised to somebody until that moment of this node's own clock, if it was. */
    private record Kept(WireChecksum checksum, @Nullable Long promisedTo) {
        boolean isFor(Over over) {
            return checksum.seq() >= over.seq() || promisedTo != null && System.nanoTime() - promisedTo < 0;
        }
    }

    /** A checksum that is being computed. */
    private static final class Work {
        private final CompletableFuture<Worked> result;
        private boolean promised;

        private Work(CompletableFuture<Worked> result) {
            this.result = result;
        }
    }

    /**
     * The checksum that is kept, or else the one that is computed now; empty while that takes longer than anybody
     * waits.
     */
    Optional<WireChecksum> of(Over over, Supplier<Worked> work, Executor executor) {
        long until = System.nanoTime() + patience.toNanos();
        var known = find(over);
        // what others wait for may turn out to be too old for this one
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

    /** True if it is there in time; if not, it is promised. */
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
