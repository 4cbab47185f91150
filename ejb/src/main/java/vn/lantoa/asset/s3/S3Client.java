package vn.lantoa.asset.s3;

import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.MinioAsyncClient;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import vn.lantoa.asset.storage.ObjectStoreFault;

/** Makes the client of the S3 library: bounded in time, and not to five requests a host as OkHttp's default is. */
final class S3Client {
    private static final Duration CONNECT = Duration.ofSeconds(1);

    /** Time limit between two bytes of a body; for the first one a call has a {@link Patience} of its own. */
    private static final Duration SILENCE = Duration.ofSeconds(20);

    /** Time limit until the store has written or assembled what was sent. */
    private static final int WRITTEN_DOWN_MILLIS = 10 * 60 * 1000;

    private static final int AT_ONCE = 64;

    private S3Client() {}

    /** The client of all calls but looks. */
    static MinioAsyncClient of(S3Config config) {
        return of(config, client().addInterceptor(S3Client::patient));
    }

    /** The client that looks whether a store is back: no look waits behind the calls that hang, nor longer than this. */
    static MinioAsyncClient looking(S3Config config, Duration limit) {
        return of(config, client().callTimeout(limit));
    }

    private static OkHttpClient.Builder client() {
        var dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(AT_ONCE, 1, TimeUnit.MINUTES))
                .protocols(java.util.List.of(Protocol.HTTP_1_1))
                .socketFactory(new BufferedSockets())
                .connectTimeout(CONNECT)
                .readTimeout(SILENCE)
                .writeTimeout(SILENCE)
                .eventListenerFactory(SentCalls.NOTING);
    }

    private static MinioAsyncClient of(S3Config config, OkHttpClient.Builder http) {
        // the region is named, so that no look-up is made before the first call
        return MinioAsyncClient.builder()
                .endpoint(config.endpoint().toString())
                .region(config.region())
                .credentials(config.accessKey(), config.secretKey().reveal())
                .httpClient(http.build(), true)
                .build();
    }

    /** An address at which this object is read until then, computed here: the store is not asked. */
    static URI signed(MinioAsyncClient client, String bucket, String key, Duration lasting) {
        try {
            return URI.create(client.getPresignedObjectUrl(GetPresignedObjectUrlArgs.builder()
                    .method(Http.Method.GET)
                    .bucket(bucket)
                    .object(key)
                    .expiry((int) lasting.toSeconds())
                    .build()));
        } catch (MinioException e) {
            throw ObjectStoreFault.failed("sign " + key, e);
        }
    }

    private static Response patient(Interceptor.Chain chain) throws IOException {
        var method = chain.request().method();
        var writes = method.equals("PUT") || method.equals("POST");
        return (writes ? chain.withReadTimeout(WRITTEN_DOWN_MILLIS, TimeUnit.MILLISECONDS) : chain)
                .proceed(chain.request());
    }
}
