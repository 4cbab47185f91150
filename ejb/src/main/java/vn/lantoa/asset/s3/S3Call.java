package vn.lantoa.asset.s3;

import io.minio.errors.MinioException;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.storage.ObjectStoreFault;
import vn.lantoa.kernel.outage.CircuitBreaker;

/**
 * Calls of the S3 client behind a circuit breaker, each for a bounded time; its many exceptions become one. A store that
 * hangs costs those their patience who asked before the first of them knew. One call that is not answered says nothing of
 * a store that has answered others since: it may have waited behind them in the client itself, or in one disk of many.
 */
final class S3Call {
    /** A look costs the store next to nothing. So many because each may hang as long as its client lets it. */
    static final CircuitBreaker.Pace PACE = new CircuitBreaker.Pace(Duration.ofMillis(500), 6);

    private final CircuitBreaker circuit;

    /** The instant of the circuit at which the store last answered. */
    private volatile long answeredAt;

    /** @param look the cheap call that finds out whether the store answers */
    S3Call(Ask<Boolean> look) {
        this(PACE, look);
    }

    S3Call(CircuitBreaker.Pace pace, Ask<Boolean> look) {
        circuit = new CircuitBreaker("the object store", pace, () -> isThere(look), since -> {});
        answeredAt = circuit.now();
    }

    /** A call of the client, which throws before sending or fails later. */
    @FunctionalInterface
    interface Ask<T> {
        CompletableFuture<T> send() throws MinioException;
    }

    /** Whether the store answers, be it with a refusal. */
    private static CompletableFuture<Boolean> isThere(Ask<Boolean> look) {
        try {
            return look.send().handle((there, failure) -> failure == null || !StoreFaults.isSilence(failure));
        } catch (MinioException e) {
            return CompletableFuture.completedFuture(!StoreFaults.isSilence(e));
        }
    }

    /** Ends the looks for a store that is away. */
    void stop() {
        circuit.stop();
    }

    /** The answer to a short call. */
    <T> T of(String operation, Ask<T> ask) {
        return of(operation, Patience.SHORT, ask);
    }

    /** The answer. */
    <T> T of(String operation, Patience patience, Ask<T> ask) {
        if (!circuit.isClosed()) throw ObjectStoreFault.away(operation);
        var asked = circuit.now();
        try {
            var answer = waited(ask, patience.limit());
            answeredAt = circuit.now();
            return answer;
        } catch (ExecutionException e) {
            throw fault(operation, asked, e.getCause() == null ? e : e.getCause());
        } catch (MinioException | TimeoutException e) {
            throw fault(operation, asked, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StoreFaults.of(operation, e);
        }
    }

    private ObjectStoreFault fault(String operation, long asked, Throwable failure) {
        if (!StoreFaults.isSilence(failure)) answeredAt = circuit.now();
        else if (asked - answeredAt >= 0) circuit.open(asked, operation + ", " + failure);
        return StoreFaults.of(operation, failure);
    }

    /**
     * The answer within the limit. The call of one that is too late is cancelled, or it would keep its place among those
     * that the client makes at once, for minutes after the store is back; an answer that comes all the same is closed.
     */
    static <T> T waited(Ask<T> ask, Duration limit)
            throws MinioException, ExecutionException, InterruptedException, TimeoutException {
        try (var sent = SentCalls.begin()) {
            var answer = ask.send();
            try {
                return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | InterruptedException e) {
                var unused = answer.thenAccept(S3Call::discard);
                sent.cancel();
                throw e;
            }
        }
    }

    private static void discard(@Nullable Object late) {
        if (!(late instanceof Closeable open)) return;
        try {
            open.close();
        } catch (IOException e) {
            // nobody needs it
        }
    }

    /** The answer, or empty if the store says that there is no such object. */
    <T> Optional<T> orMissing(String operation, Ask<T> ask) {
        try {
            // a call of type Void answers null
            return Optional.ofNullable(of(operation, ask));
        } catch (ObjectStoreFault e) {
            if (e.isMissing()) return Optional.empty();
            throw e;
        }
    }
}
