package vn.lantoa.asset.s3;

import io.minio.AbortMultipartUploadArgs;
import io.minio.BucketExistsArgs;
import io.minio.CompleteMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.minio.GetObjectArgs;
import io.minio.Http;
import io.minio.ListMultipartUploadsArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioAsyncClient;
import io.minio.PutObjectAPIArgs;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.StatObjectArgs;
import io.minio.UploadPartArgs;
import io.minio.errors.MinioException;
import io.minio.messages.Item;
import io.minio.messages.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import okhttp3.MediaType;
import vn.lantoa.asset.ObjectStore;
import vn.lantoa.asset.ObjectStoreFault;
import vn.lantoa.asset.OpenMultipart;
import vn.lantoa.asset.StoredObject;
import vn.lantoa.asset.StoredPart;

/** The object store over S3, by the MinIO client. Thread-safe; one a node. */
final class MinioObjectStore implements ObjectStore, AutoCloseable {
    private static final int PAGE = 1000;

    private final S3Call calls = new S3Call();
    private final MinioAsyncClient client;
    private final String bucket;
    private final String region;

    MinioObjectStore(S3Config config) {
        client = S3Client.of(config);
        bucket = config.bucket();
        region = config.region();
    }

    @Override
    public void put(String key, Path file, String mediaType) {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() > PART_BYTES) putParts(key, bytes, mediaType);
            else
                putWhole(
                        key,
                        PutObjectAPIArgs.builder()
                                .file(bytes, bytes.length())
                                .headers(PartHash.of(bytes, bytes.length()).headers()),
                        mediaType);
        } catch (IOException e) {
            throw ObjectStoreFault.failed("put " + key, e);
        }
    }

    private void putParts(String key, RandomAccessFile file, String mediaType) throws IOException {
        var multipart = startMultipart(key, mediaType);
        var done = false;
        try {
            var parts = new ArrayList<StoredPart>();
            for (long at = 0; at < file.length(); at += PART_BYTES) {
                file.seek(at);
                parts.add(sendPart(key, multipart, parts.size() + 1, file, Math.min(PART_BYTES, file.length() - at)));
            }
            completeMultipart(key, multipart, parts);
            done = true;
        } finally {
            if (!done) abortMultipart(key, multipart);
        }
    }

    @Override
    public void put(String key, InputStream bytes, long length, String mediaType) {
        try {
            var spool = Files.createTempFile("lantoa-put", null);
            try {
                try (var out = Files.newOutputStream(spool)) {
                    if (bytes.transferTo(out) != length) throw new IOException("not " + length + " bytes");
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
                () -> client.putObject(content.bucket(bucket)
                        .object(key)
                        .contentType(type(mediaType))
                        .build()));
    }

    private static MediaType type(String mediaType) {
        var type = MediaType.parse(mediaType);
        return type == null ? Http.DEFAULT_MEDIA_TYPE : type;
    }

    @Override
    public String startMultipart(String key, String mediaType) {
        return calls.of(
                        "start multipart " + key,
                        () -> client.createMultipartUpload(CreateMultipartUploadArgs.builder()
                                .bucket(bucket)
                                .object(key)
                                .headers(PartHash.announced(type(mediaType)))
                                .build()))
                .result()
                .uploadId();
    }

    @Override
    public StoredPart putPart(String key, String multipart, int number, RandomAccessFile file, long length) {
        try {
            file.seek(0);
        } catch (IOException e) {
            throw ObjectStoreFault.failed("put part " + key, e);
        }
        return sendPart(key, multipart, number, file, length);
    }

    private StoredPart sendPart(String key, String multipart, int number, RandomAccessFile file, long length) {
        var hash = PartHash.of(file, length);
        var sent = calls.of(
                "put part " + number + " of " + key,
                () -> client.uploadPart(UploadPartArgs.builder()
                        .bucket(bucket)
                        .object(key)
                        .uploadId(multipart)
                        .partNumber(number)
                        .file(file, length)
                        .headers(hash.headers())
                        .build()));
        return hash.part(number, sent.part().etag());
    }

    @Override
    public void completeMultipart(String key, String multipart, List<StoredPart> parts) {
        var unused = calls.of(
                "complete multipart " + key,
                () -> client.completeMultipartUpload(CompleteMultipartUploadArgs.builder()
                        .bucket(bucket)
                        .object(key)
                        .uploadId(multipart)
                        .parts(parts.stream().map(PartHash::named).toArray(Part[]::new))
                        .build()));
    }

    @Override
    public void abortMultipart(String key, String multipart) {
        var unused = calls.orMissing(
                "abort multipart " + key,
                () -> client.abortMultipartUpload(AbortMultipartUploadArgs.builder()
                        .bucket(bucket)
                        .object(key)
                        .uploadId(multipart)
                        .build()));
    }

    @Override
    public List<OpenMultipart> listMultiparts(String prefix) {
        var found = new ArrayList<OpenMultipart>();
        String afterKey = "";
        String afterId = "";
        while (true) {
            var args = ListMultipartUploadsArgs.builder()
                    .bucket(bucket)
                    .prefix(prefix)
                    .maxUploads(PAGE);
            if (!afterKey.isEmpty()) args.keyMarker(afterKey).uploadIdMarker(afterId);
            var page = calls.of("list multiparts", () -> client.listMultipartUploads(args.build()))
                    .result();
            for (var each : page.uploads())
                found.add(new OpenMultipart(
                        each.objectName(), each.uploadId(), each.initiated().toInstant()));
            if (!page.isTruncated() || page.uploads().isEmpty()) return List.copyOf(found);
            afterKey = page.nextKeyMarker();
            afterId = page.nextUploadIdMarker();
        }
    }

    @Override
    public InputStream open(String key) {
        return calls.of(
                "open " + key,
                () -> client.getObject(
                        GetObjectArgs.builder().bucket(bucket).object(key).build()));
    }

    @Override
    public InputStream openRange(String key, long from, long length) {
        return calls.of(
                "open " + key,
                () -> client.getObject(GetObjectArgs.builder()
                        .bucket(bucket)
                        .object(key)
                        .offset(from)
                        .length(length)
                        .build()));
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
        var there = calls.of(
                "look for the bucket",
                () -> client.bucketExists(
                        BucketExistsArgs.builder().bucket(bucket).build()));
        if (there) return;
        var unused = calls.of(
                "make the bucket",
                () -> client.makeBucket(
                        MakeBucketArgs.builder().bucket(bucket).region(region).build()));
    }

    @Override
    public void close() {
        client.close();
    }
}
