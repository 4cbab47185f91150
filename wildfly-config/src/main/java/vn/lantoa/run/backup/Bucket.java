package vn.lantoa.run.backup;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.UploadObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** S3 client for one bucket: lists objects, reads them from any offset, and writes them in one piece or in parts. */
final class Bucket {
    private static final long CONNECT_MILLIS = Duration.ofSeconds(15).toMillis();
    private static final long PATIENCE_MILLIS = Duration.ofMinutes(5).toMillis();

    /** Part size in bytes. Small, because a store may buffer a part to check its digest; S3 accepts 10,000 parts. */
    private static final long PART = 8 << 20;

    private final StoreAddress address;
    private final MinioClient client;

    Bucket(StoreAddress address) {
        this.address = address;
        client = MinioClient.builder()
                .endpoint(address.endpoint().toString())
                .region(address.region())
                .credentials(address.key(), address.secret())
                .build();
        client.setTimeout(CONNECT_MILLIS, PATIENCE_MILLIS, PATIENCE_MILLIS);
    }

    /** Object as listed by the store, with its ETag without quotes. */
    record Listed(String key, long bytes, String etag) {}

    /** Bytes of an object from an offset on, with its media type. */
    record Opened(InputStream bytes, String type) {}

    /** Lists all objects with this prefix, in the order of their keys, page by page. */
    void list(String prefix, Consumer<Listed> listener) {
        var which = ListObjectsArgs.builder()
                .bucket(address.bucket())
                .prefix(prefix)
                .recursive(true)
                .build();
        for (var one : client.listObjects(which)) {
            var item = call("list " + address, one::get);
            listener.accept(
                    new Listed(item.objectName(), item.size(), item.etag().replace("\"", "")));
        }
    }

    /** Creates the bucket if it does not exist. */
    void require() {
        var bucket = address.bucket();
        var isThere = call(
                "look for " + address,
                () -> client.bucketExists(
                        BucketExistsArgs.builder().bucket(bucket).build()));
        if (!isThere)
            call("make " + address, () -> {
                client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
                return true;
            });
    }

    /** Opens the bytes from the offset on; empty if the object has changed since it was listed. */
    Optional<Opened> open(Listed object, long offset) {
        var which = GetObjectArgs.builder()
                .bucket(address.bucket())
                .object(object.key())
                .matchETag("\"" + object.etag() + "\"");
        if (offset > 0) which.offset(offset);
        return call("read " + object.key(), () -> {
            try {
                var answer = client.getObject(which.build());
                var type = Objects.requireNonNullElse(answer.headers().get("Content-Type"), "");
                return Optional.of(new Opened(answer, type));
            } catch (ErrorResponseException e) {
                if (List.of(404, 412).contains(e.response().code())) return Optional.empty();
                throw e;
            }
        });
    }

    /** Writes a file as an object, in parts if it is large. */
    void put(String key, Path file, String type) {
        call("write " + key, () -> {
            var what = UploadObjectArgs.builder()
                    .bucket(address.bucket())
                    .object(key)
                    .filename(file.toString(), PART);
            if (!type.isEmpty()) what.contentType(type);
            return client.uploadObject(what.build());
        });
    }

    private static <T> T call(String what, Call<T> call) {
        try {
            return call.get();
        } catch (MinioException | IOException | IllegalStateException e) {
            // the client wraps a refused connection in an IllegalStateException
            throw new BackupFault("cannot " + what, e);
        }
    }

    /** Call of the client. */
    private interface Call<T> {
        T get() throws MinioException, IOException;
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
