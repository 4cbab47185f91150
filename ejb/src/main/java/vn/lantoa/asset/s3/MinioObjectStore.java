package vn.lantoa.asset.s3;

import io.minio.GetObjectArgs;
import io.minio.Http;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.PutObjectAPIArgs;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.StatObjectArgs;
import io.minio.errors.MinioException;
import io.minio.messages.Item;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.lantoa.asset.storage.ObjectStoreFault;
import vn.lantoa.asset.storage.StoredObject;

/** S3 object store that uses the MinIO client. Thread-safe; one instance per node. */
final class MinioObjectStore extends S3Multiparts implements AutoCloseable {
    private final String region;

    MinioObjectStore(S3Config config) {
        super(config);
        region = config.region();
    }

    @Override
    public void put(String key, Path file, String mediaType) {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() > PART_BYTES) putAll(key, bytes, mediaType);
            else putSection(key, bytes, bytes.length(), mediaType);
        } catch (IOException e) {
            throw ObjectStoreFault.failed("put " + key, e);
        }
    }

    @Override
    public void put(String key, RandomAccessFile file, long from, long length) {
        try {
            file.seek(from);
            putSection(key, file, length, Http.DEFAULT_MEDIA_TYPE.toString());
        } catch (IOException e) {
            throw ObjectStoreFault.failed("put " + key, e);
        }
    }

    private void putSection(String key, RandomAccessFile file, long length, String mediaType) {
        var hash = PartHash.of(file, length);
        putWhole(key, PutObjectAPIArgs.builder().file(file, length).headers(hash.headers()), mediaType);
    }

    @Override
    public void put(String key, InputStream bytes, long length, String mediaType) {
        try {
            var spool = Files.createTempFile("lantoa-put", null);
            try {
                try (var out = Files.newOutputStream(spool)) {
                    if (bytes.transferTo(out) != length) throw new IOException("length is not " + length);
                }
                put(key, spool, mediaType);
            } finally {
                Files.delete(spool);
            }
        } catch (IOException e) {
            throw ObjectStoreFault.failed("put " + key, e);
        }
    }

    @Override
    public void put(String key, byte[] bytes, String mediaType) {
        putWhole(key, PutObjectAPIArgs.builder().data(bytes, bytes.length), mediaType);
    }

    private void putWhole(String key, PutObjectAPIArgs.Builder content, String mediaType) {
        var unused = calls.of(
                "put " + key,
                Patience.SENDING,
                () -> client.putObject(content.bucket(bucket)
                        .object(key)
                        .contentType(PartHash.type(mediaType))
                        .build()));
    }

    @Override
    public InputStream open(String key) {
        return open(key, GetObjectArgs.builder());
    }

    @Override
    public InputStream openRange(String key, long from, long length) {
        return open(key, GetObjectArgs.builder().offset(from).length(length));
    }

    private InputStream open(String key, GetObjectArgs.Builder which) {
        var bytes = calls.of(
                "open " + key,
                () -> client.getObject(which.bucket(bucket).object(key).build()));
        return new StoredBytes(bytes, "read " + key);
    }

    @Override
    public Optional<URI> signedAddress(String key, Duration lasting) {
        return Optional.of(S3Client.signed(client, bucket, key, lasting));
    }

    @Override
    public Optional<Long> stat(String key) {
        return calls.orMissing(
                        "stat " + key,
                        () -> client.statObject(StatObjectArgs.builder()
                                .bucket(bucket)
                                .object(key)
                                .build()))
                .map(found -> found.size());
    }

    @Override
    public void delete(String key) {
        var unused = calls.orMissing(
                "delete " + key,
                () -> client.removeObject(
                        RemoveObjectArgs.builder().bucket(bucket).object(key).build()));
    }

    @Override
    public Stream<StoredObject> list(String prefix) {
        var found = client.listObjects(ListObjectsArgs.builder()
                .bucket(bucket)
                .prefix(prefix)
                .recursive(true)
                .maxKeys(PAGE)
                .build());
        return StreamSupport.stream(found.spliterator(), false).map(MinioObjectStore::stored);
    }

    private static StoredObject stored(Result<Item> result) {
        try {
            var item = result.get();
            return new StoredObject(
                    item.objectName(), item.size(), item.lastModified().toInstant());
        } catch (MinioException e) {
            throw ObjectStoreFault.failed("list", e);
        }
    }

    @Override
    public void ping() {
        var there = calls.of("find the bucket", () -> isBucketThere(client));
        if (there) return;
        var unused = calls.of(
                "create the bucket",
                () -> client.makeBucket(
                        MakeBucketArgs.builder().bucket(bucket).region(region).build()));
    }

    @Override
    public void close() {
        calls.stop();
        client.close();
        looking.close();
    }
}
