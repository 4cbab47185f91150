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

/** Waits for one call of the S3 client, for a bounded time, and turns its many exceptions into one. */
final class S3Call {
    static final Duration REST = Duration.ofSeconds(3);

    private final StoreCircuit circuit;
    private @Nullable Ask<Boolean> look;

    S3Call() {
        this(REST);
    }

    S3Call(Duration rest) {
        circuit = new StoreCircuit(rest);
    }

    /** A call of the client, which throws before sending or fails later. */
    @FunctionalInterface
    interface Ask<T> {
        CompletableFuture<T> send() throws MinioException;
    }

    /** The cheap call that checks whether the store answers, before much is sent to one that did not a moment ago. */
    S3Call lookingBy(Ask<Boolean> cheap) {
        look = cheap;
        return this;
    }

    /** The answer to a short call. */
    <T> T of(String operation, Ask<T> ask) {
        return of(operation, Patience.SHORT, ask);
    }

    /** The answer. */
    <T> T of(String operation, Patience patience, Ask<T> ask) {
        if (patience != Patience.SHORT && !circuit.isClosed() && look != null) {
            var unused = answer("look", Patience.SHORT, look);
        }
        return answer(operation, patience, ask);
    }

    private <T> T answer(String operation, Patience patience, Ask<T> ask) {
        if (!circuit.lets()) throw ObjectStoreFault.away(operation);
        @Nullable Throwable failure = null;
        try {
            return waited(ask, patience.limit());
        } catch (ExecutionException e) {
            failure = e.getCause() == null ? e : e.getCause();
            throw StoreFaults.of(operation, failure);
        } catch (MinioException | TimeoutException e) {
            failure = e;
            throw StoreFaults.of(operation, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StoreFaults.of(operation, e);
        } finally {
            if (failure != null && StoreFaults.isSilence(failure)) circuit.silent(operation, failure);
            else circuit.answered();
        }
    }

    /** The answer within the limit. A later one is closed, or it would hold its connection for ever. */
    static <T> T waited(Ask<T> ask, Duration limit)
            throws MinioException, ExecutionException, InterruptedException, TimeoutException {
        var answer = ask.send();
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | InterruptedException e) {
            var unused = answer.thenAccept(S3Call::discard);
            throw e;
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
