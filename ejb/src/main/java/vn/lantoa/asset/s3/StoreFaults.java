package vn.lantoa.asset.s3;

import io.minio.errors.ErrorResponseException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.lantoa.asset.storage.ObjectStoreFault;

/** Classification of the S3 client's exceptions: missing object, full store, or no response. */
final class StoreFaults {
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

    /** Returns true if the store did not respond at all; a refusal is a response. */
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
        return Stream.iterate(failure, one -> one != null, Throwable::getCause).limit(CAUSES);
    }
}
