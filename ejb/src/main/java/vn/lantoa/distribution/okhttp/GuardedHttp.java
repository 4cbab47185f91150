package vn.lantoa.distribution.okhttp;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.OutwardConfig;
import vn.lantoa.distribution.delivery.OutwardHttp;
import vn.lantoa.distribution.delivery.OutwardOutcome;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;
import vn.lantoa.distribution.delivery.OutwardRules;

/**
 * HTTP client based on OkHttp. A host name is resolved once per request, and the connection goes to exactly the
 * addresses that were checked. This prevents DNS rebinding to internal addresses.
 */
@ApplicationScoped
class GuardedHttp implements OutwardHttp {
    static final Duration CONNECT = Duration.ofSeconds(5);
    static final Duration WHOLE = Duration.ofSeconds(15);
    private static final int PIECE = 1 << 13;

    @Inject
    OutwardConfig config;

    private OkHttpClient client = new OkHttpClient();

    @PostConstruct
    void open() {
        client = new OkHttpClient.Builder()
                .connectTimeout(CONNECT)
                .callTimeout(WHOLE)
                .readTimeout(WHOLE)
                .writeTimeout(WHOLE)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                // no connection is reused: each request checks the address again
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .build();
    }

    @PreDestroy
    void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    @Override
    public OutwardOutcome post(URI to, Map<String, String> headers, byte[] body) {
        return send(to, headers, RequestBody.create(body, null), Answered.MOST_BYTES);
    }

    @Override
    public OutwardOutcome get(URI from, Map<String, String> headers, int mostBytes) {
        return send(from, headers, null, mostBytes);
    }

    @Override
    public Optional<String> barred(URI to) {
        if (!OutwardRules.isAddress(to.toString())) return Optional.of("not-an-address");
        try {
            return barred(to, List.of(InetAddress.getAllByName(to.getHost())));
        } catch (UnknownHostException e) {
            // the name may resolve later; it is checked again before each request
            return Optional.empty();
        }
    }

    private Optional<String> barred(URI to, List<InetAddress> addresses) {
        if (!addresses.stream().allMatch(one -> OutwardRules.mayConnect(one, config)))
            return Optional.of("address-inside");
        var plain = to.getScheme().toLowerCase(Locale.ROOT).equals("http");
        return plain && !addresses.stream().allMatch(one -> OutwardRules.mayBePlain(one, config))
                ? Optional.of("without-tls")
                : Optional.empty();
    }

    private OutwardOutcome send(URI to, Map<String, String> headers, @Nullable RequestBody body, int mostBytes) {
        if (!OutwardRules.isAddress(to.toString())) return new OutwardOutcome.Barred("not-an-address");
        var received = new ByteArrayOutputStream();
        try {
            var addresses = List.of(InetAddress.getAllByName(to.getHost()));
            var barred = barred(to, addresses);
            if (barred.isPresent()) return new OutwardOutcome.Barred(barred.get());
            var request = new Request.Builder()
                    .url(to.toString())
                    .headers(Headers.of(headers))
                    .method(body == null ? "GET" : "POST", body)
                    .build();
            var pinned = client.newBuilder().dns(host -> addresses).build();
            try (var response = pinned.newCall(request).execute()) {
                return answered(response, mostBytes, received);
            }
        } catch (UnknownHostException e) {
            return new OutwardOutcome.Failed("unknown host");
        } catch (IOException e) {
            return new OutwardOutcome.Failed(e.getClass().getSimpleName() + ": " + e.getMessage(), received.size());
        }
    }

    private static Answered answered(Response response, int mostBytes, ByteArrayOutputStream received)
            throws IOException {
        var headers = new TreeMap<String, List<String>>();
        response.headers().names().forEach(name -> headers.put(name.toLowerCase(Locale.ROOT), response.headers(name)));
        var body = response.body().byteStream();
        var piece = new byte[PIECE];
        while (received.size() < mostBytes) {
            int read = body.read(piece, 0, Math.min(PIECE, mostBytes - received.size()));
            if (read < 0) break;
            received.write(piece, 0, read);
        }
        return new Answered(response.code(), headers, received.toByteArray());
    }
}
