package vn.lantoa.asset.s3;

import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.storage.ObjectStoreFault;
import vn.lantoa.kernel.CircuitBreaker;

/**
 * Calls of the S3 client behind a circuit breaker, each with a time limit. The client's many exceptions are converted
 * to one type. If the store hangs, only calls sent before the first time-out wait for their own time-outs. A single
 * call that times out does not open the breaker if the store has answered later calls: the call may have waited in the
 * client, or for a single slow disk.
 */
final class S3Call {
    /**
     * Pace of the probes, which are cheap for the store. Six probes may run at once, because each may hang until its
     * time-out.
     */
    static final CircuitBreaker.Pace PACE = new CircuitBreaker.Pace(Duration.ofMillis(500), 6);

    private final CircuitBreaker circuit;

    /** The time of the store's last response, by the circuit breaker's clock. */
    private volatile long answeredAt;

    /** @param look a cheap call that probes the store */
    S3Call(Ask<Boolean> look) {
        this(PACE, look);
    }

    S3Call(CircuitBreaker.Pace pace, Ask<Boolean> look) {
        circuit = new CircuitBreaker("the object store", pace, () -> isThere(look), since -> {});
        answeredAt = circuit.now();
    }

    /** A call of the client, which throws before sending or completes exceptionally later. */
    @FunctionalInterface
    interface Ask<T> {
        CompletableFuture<T> send() throws MinioException;
    }

    /** Checks whether the object store responds; an error status counts as a response. */
    private static CompletableFuture<Boolean> isThere(Ask<Boolean> look) {
        try {
            return look.send().handle((there, failure) -> failure == null || !StoreFaults.isSilence(failure));
        } catch (MinioException e) {
            return CompletableFuture.completedFuture(!StoreFaults.isSilence(e));
        }
    }

    /** Stops probing an unavailable store. */
    void stop() {
        circuit.stop();
    }

    /** Returns the result of a short call. */
    <T> T of(String operation, Ask<T> ask) {
        return of(operation, Patience.SHORT, ask);
    }

    /** Returns the result of a call with this time limit. */
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
     * Waits for the response and returns it. A call that takes longer is cancelled; otherwise it would occupy one of
     * the client's slots for minutes after the store has recovered. A late response is closed.
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
            // the late response is not needed
        }
    }

    /** Returns the result, or empty if the object does not exist. */
    <T> Optional<T> orMissing(String operation, Ask<T> ask) {
        try {
            // a call of type Void returns null
            return Optional.ofNullable(of(operation, ask));
        } catch (ObjectStoreFault e) {
            if (e.isMissing()) return Optional.empty();
            throw e;
        }
    }

    /** Classification of the S3 client's exceptions: missing object, full store, no response, or other. */
    static final class StoreFaults {
        private static final int CAUSES = 20;
        private static final int INSUFFICIENT_STORAGE = 507;
        private static final Set<String> MISSING = Set.of("NoSuchKey", "NoSuchUpload", "NoSuchBucket", "NoSuchObject");

        /** Error codes of a full store, from MinIO and Ceph; Amazon S3 itself is never full. */
        private static final Set<String> FULL = Set.of(
                "XMinioStorageFull",
                "StorageFull",
                "QuotaExceeded",
                "XMinioAdminBucketQuotaExceeded",
                "InsufficientCapacity",
                "InsufficientStorage");

        private StoreFaults() {}

        static ObjectStoreFault of(String operation, Throwable failure) {
            if (refused(failure, one -> MISSING.contains(one.errorResponse().code())))
                return ObjectStoreFault.missing(operation);
            if (refused(failure, StoreFaults::saysFull)) return ObjectStoreFault.full(operation, failure);
            return ObjectStoreFault.failed(operation, failure);
        }

        /** Returns true if the store did not respond at all; an error response counts as a response. */
        static boolean isSilence(Throwable failure) {
            return causes(failure)
                    .anyMatch(one -> one instanceof TimeoutException
                            || one instanceof InterruptedIOException
                            || one instanceof ConnectException
                            || one instanceof NoRouteToHostException
                            || one instanceof UnknownHostException);
        }

        private static boolean saysFull(ErrorResponseException refused) {
            var response = refused.response();
            return FULL.contains(refused.errorResponse().code())
                    || response != null && response.code() == INSUFFICIENT_STORAGE;
        }

        private static boolean refused(Throwable failure, Predicate<ErrorResponseException> so) {
            return causes(failure).anyMatch(one -> one instanceof ErrorResponseException refused && so.test(refused));
        }

        private static Stream<Throwable> causes(Throwable failure) {
            return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                    .limit(CAUSES);
        }
    }
}
