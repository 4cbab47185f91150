package vn.lantoa.asset.s3;

import io.minio.AbortMultipartUploadArgs;
import io.minio.BucketExistsArgs;
import io.minio.CompleteMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.minio.ListMultipartUploadsArgs;
import io.minio.MinioAsyncClient;
import io.minio.UploadPartArgs;
import io.minio.errors.MinioException;
import io.minio.messages.Part;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.asset.storage.ObjectStoreFault;
import vn.lantoa.asset.storage.OpenMultipart;
import vn.lantoa.asset.storage.StoredPart;

/** Multipart uploads over S3. Thread-safe. */
abstract class S3Multiparts implements ObjectStore {
    static final int PAGE = 1000;

    final S3Call calls;
    final MinioAsyncClient client;
    final MinioAsyncClient looking;
    final String bucket;

    S3Multiparts(S3Config config) {
        client = S3Client.of(config);
        looking = S3Client.looking(config, Patience.SHORT.limit());
        bucket = config.bucket();
        calls = new S3Call(() -> isBucketThere(looking));
    }

    CompletableFuture<Boolean> isBucketThere(MinioAsyncClient asked) throws MinioException {
        return asked.bucketExists(BucketExistsArgs.builder().bucket(bucket).build());
    }

    /** Stores a whole file in parts. */
    void putAll(String key, RandomAccessFile file, String mediaType) throws IOException {
        var multipart = startMultipart(key, mediaType);
        var done = false;
        try {
            var parts = new ArrayList<StoredPart>();
            for (long at = 0; at < file.length(); at += PART_BYTES) {
                file.seek(at);
                var length = Math.min(PART_BYTES, file.length() - at);
                parts.add(sendPart(key, multipart, parts.size() + 1, file, length));
            }
            completeMultipart(key, multipart, parts);
            done = true;
        } finally {
            if (!done) abortMultipart(key, multipart);
        }
    }

    @Override
    public String startMultipart(String key, String mediaType) {
        return calls.of(
                        "start multipart " + key,
                        Patience.LISTING,
                        () -> client.createMultipartUpload(CreateMultipartUploadArgs.builder()
                                .bucket(bucket)
                                .object(key)
                                .headers(PartHash.announced(PartHash.type(mediaType)))
                                .build()))
                .result()
                .uploadId();
    }

    /** Sends the next bytes of the file as a part. */
    @Override
    public StoredPart putPart(String key, String multipart, int number, RandomAccessFile file, long length) {
        try {
            file.seek(0);
            return sendPart(key, multipart, number, file, length);
        } catch (IOException e) {
            throw ObjectStoreFault.failed("put part " + key, e);
        }
    }

    private StoredPart sendPart(String key, String multipart, int number, RandomAccessFile file, long length) {
        var hash = PartHash.of(file, length);
        var sent = calls.of(
                "put part " + number + " of " + key,
                Patience.SENDING,
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
                Patience.COMPLETING,
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
            var page = calls.of("list multiparts", Patience.LISTING, () -> client.listMultipartUploads(args.build()))
                    .result();
            for (var each : page.uploads())
                found.add(new OpenMultipart(
                        each.objectName(), each.uploadId(), each.initiated().toInstant()));
            if (!page.isTruncated() || page.uploads().isEmpty()) return List.copyOf(found);
            afterKey = page.nextKeyMarker();
            afterId = page.nextUploadIdMarker();
        }
    }
}
