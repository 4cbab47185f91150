package vn.lantoa.bench;

import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.MinioClient;
import io.minio.errors.MinioException;
import java.net.URI;
import java.util.Map;

/**
 * A file that is public and really in the store.
 *
 * @param address at the hub
 * @param signed address at the store, valid for a week
 */
public record StoredFile(String address, long bytes, URI signed) {
    private static final String LARGEST =
            """
            select concat_ws(' ', b.sha256, b.bytes, k.object_key, b.name)
            from shown_release r join version_bytes b on b.version_id = r.version_id join blob k on k.sha256 = b.sha256
            where r.reach = 'PUBLIC' and k.object_key not like 'fill/%' and b.name ~ '^[A-Za-z0-9._-]+$'
            order by b.bytes desc limit 1""";

    /** The largest public file of a hub. */
    static StoredFile of(FilledHub hub) {
        var found = hub.texts(LARGEST).stream().findFirst().orElseThrow().split(" ");
        return new StoredFile(
                "/f/" + found[0] + "/" + found[3], Long.parseLong(found[1]), signed(hub.environment(), found[2]));
    }

    /** The address of an object at the store of these settings, valid for a week. */
    public static URI signed(Map<String, String> environment, String key) {
        var store = MinioClient.builder()
                .endpoint(String.valueOf(environment.get("LANTOA_S3_ENDPOINT")))
                .region(String.valueOf(environment.get("LANTOA_S3_REGION")))
                .credentials(
                        String.valueOf(environment.get("LANTOA_S3_ACCESS_KEY")),
                        String.valueOf(environment.get("LANTOA_S3_SECRET_KEY")))
                .build();
        try {
            return URI.create(store.getPresignedObjectUrl(GetPresignedObjectUrlArgs.builder()
                    .method(Http.Method.GET)
                    .bucket(String.valueOf(environment.get("LANTOA_S3_BUCKET")))
                    .object(key)
                    .build()));
        } catch (MinioException e) {
            throw new IllegalStateException(e);
        }
    }
}
