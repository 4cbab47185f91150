package vn.lantoa.asset.s3;

import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.lantoa.asset.ObjectStoreFault;

/** Waits for one call of the S3 client, for a bounded time, and turns its many exceptions into one. */
final class S3Call {
    /** Longer than the socket time-outs allow a healthy part; completing a large multipart may take minutes. */
    private static final long LIMIT_MINUTES = 10;

    private static final Set<String> MISSING = Set.of("NoSuchKey", "NoSuchUpload", "NoSuchBucket", "NoSuchObject");

    /** A call of the client, which throws before sending or fails later. */
    @FunctionalInterface
    interface Ask<T> {
        CompletableFuture<T> send() throws MinioException;
    }

    /** The answer. */
    <T> T of(String operation, Ask<T> ask) {
        try {
            return ask.send().get(LIMIT_MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            throw fault(operation, e.getCause() == null ? e : e.getCause());
        } catch (MinioException | TimeoutException e) {
            throw fault(operation, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw fault(operation, e);
        }
    }

    /** The answer, or nothing if the store says that there is no such thing. */
    <T> Optional<T> orMissing(String operation, Ask<T> ask) {
        try {
            // a call of type Void answers null
            return Optional.ofNullable(of(operation, ask));
        } catch (ObjectStoreFault e) {
            if (e.isMissing()) return Optional.empty();
            throw e;
        }
    }

    private static ObjectStoreFault fault(String operation, Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause())
            if (each instanceof ErrorResponseException refused
                    && MISSING.contains(refused.errorResponse().code())) return ObjectStoreFault.missing(operation);
        return ObjectStoreFault.failed(operation, cause);
    }
}
