package vn.lantoa.asset.s3;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectLockConfigurationArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioAsyncClient;
import io.minio.PutObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.messages.Retention;
import io.minio.messages.RetentionMode;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.storage.ObjectStoreFault;
import vn.lantoa.audit.LockedHeads;
import vn.lantoa.audit.WitnessConfig;

/**
 * Store of signed heads in a bucket with object lock in compliance mode: even the store's administrator cannot shorten
 * the lock. A missing bucket is created with object lock. If the store does not support object lock, the heads are
 * stored without a lock.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class S3LockedHeads implements LockedHeads {
    private static final int YEARS = 10;
    private static final String TYPE = "application/jose";

    @Inject
    S3Config store;

    @Inject
    WitnessConfig witnesses;

    @Inject
    Clock clock;

    private final S3Call calls = new S3Call(() ->
            client().bucketExists(BucketExistsArgs.builder().bucket(bucket()).build()));
    private @Nullable MinioAsyncClient client;

    @Override
    public boolean isOn() {
        return witnesses.bucket() != null;
    }

    @Override
    public boolean put(String jws, LocalDate day) {
        var key = "audit/" + day + ".jws";
        var bytes = jws.getBytes(StandardCharsets.US_ASCII);
        var object = PutObjectArgs.builder()
                .bucket(bucket())
                .object(key)
                .data(bytes, bytes.length)
                .contentType(TYPE);
        var locks = knowsLocks();
        if (locks) {
            var until = clock.instant().atZone(ZoneOffset.UTC).plusYears(YEARS);
            object.retention(new Retention(RetentionMode.COMPLIANCE, until));
        }
        var unused = calls.of("put " + key, () -> client().putObject(object.build()));
        return locks;
    }

    private boolean knowsLocks() {
        try {
            var lock = GetObjectLockConfigurationArgs.builder().bucket(bucket()).build();
            var unused = calls.of("object lock of " + bucket(), () -> client().getObjectLockConfiguration(lock));
            return true;
        } catch (ObjectStoreFault fault) {
            if (fault.isMissing()) return makeBucket();
            // the store responded that it has no object lock; without a response that would be unknown
            if (fault.getCause() instanceof ErrorResponseException) return false;
            throw fault;
        }
    }

    private boolean makeBucket() {
        var bucket = MakeBucketArgs.builder()
                .bucket(bucket())
                .region(store.region())
                .objectLock(true)
                .build();
        var unused = calls.of("create bucket " + bucket(), () -> client().makeBucket(bucket));
        return true;
    }

    private String bucket() {
        return Objects.requireNonNull(witnesses.bucket());
    }

    private synchronized MinioAsyncClient client() {
        var open = client;
        if (open == null) open = client = S3Client.of(store);
        return open;
    }

    @PreDestroy
    synchronized void close() {
        calls.stop();
        if (client != null) client.close();
    }
}
