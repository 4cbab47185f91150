package vn.lantoa.organisation.oidc.nimbus;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import vn.lantoa.organisation.signin.OidcConfig;

/**
 * HTTP client for the provider. Requests go only to the provider's own hosts, without redirects, with short timeouts
 * and limited response sizes. The number of concurrent requests is limited, so that a hanging provider blocks few
 * threads.
 */
@ApplicationScoped
class ProviderHttp implements HTTPRequestSender, ResourceRetriever {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration WHOLE = Duration.ofSeconds(6);

    /** Maximum wait for a permit; short, because a waiting thread serves no other request. */
    private static final Duration PLACE = Duration.ofMillis(200);

    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_AT_ONCE = 8;

    @Inject
    OidcConfig config;

    final Semaphore places = new Semaphore(MOST_AT_ONCE);

    private final OkHttpClient client = new OkHttpClient.Builder()
            .connectTimeout(CONNECT)
            .callTimeout(WHOLE)
            .readTimeout(WHOLE)
            .writeTimeout(WHOLE)
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
            .build();

    @PreDestroy
    void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
        var builder = new Request.Builder().url(allowed(request.getURI()));
        request.getHeaderMap().forEach((name, values) -> values.forEach(value -> builder.addHeader(name, value)));
        var post = request.getMethod() == HTTPRequest.Method.POST;
        var body = String.valueOf(request.getBody()).getBytes(StandardCharsets.UTF_8);
        builder.method(post ? "POST" : "GET", post ? RequestBody.create(body, null) : null);
        return ask(builder.build());
    }

    @Override
    public Resource retrieveResource(URL url) throws IOException {
        var answer = ask(
                new Request.Builder().url(allowed(URI.create(url.toString()))).build());
        if (answer.getStatusCode() != HTTPResponse.SC_OK) throw new IOException("status " + answer.getStatusCode());
        return new Resource(answer.getBody(), answer.getHeaderValue("Content-Type"));
    }

    private String allowed(URI address) throws IOException {
        if (!config.isOfProvider(address))
            throw new IOException("not an address of the provider: " + address.getHost());
        return address.toString();
    }

    private HTTPResponse ask(Request request) throws IOException {
        take();
        try (var response = client.newCall(request).execute()) {
            return read(response);
        } finally {
            places.release();
        }
    }

    private void take() throws IOException {
        try {
            if (!places.tryAcquire(PLACE.toMillis(), TimeUnit.MILLISECONDS))
                throw new IOException("too many requests are waiting for the provider");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting", e);
        }
    }

    private static HTTPResponse read(Response response) throws IOException {
        var answer = new HTTPResponse(response.code());
        var bytes = response.body().byteStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) throw new IOException("a response of more than " + MOST_BYTES + " bytes");
        try {
            var type = response.header("Content-Type");
            if (type != null) answer.setContentType(type);
        } catch (ParseException e) {
            throw new IOException("a response without content type", e);
        }
        answer.setBody(new String(bytes, StandardCharsets.UTF_8));
        return answer;
    }
}
