package vn.lantoa.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;

/** Builds responses with texts that clients poll: conditional, and compressed if the client accepts gzip. */
@ApplicationScoped
public class TextAnswers {
    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /**
     * A text in its current state.
     *
     * @param etag tag of its exact characters
     * @param updated time of the last change; null if nothing has changed yet
     */
    public record Text(String text, String mediaType, String etag, @Nullable Instant updated) {}

    /** Returns the response to the current request; {@code caching} is its {@code Cache-Control}. */
    public Response of(Text document, String caching) {
        var gzipped =
                Gzipped.ofHeader(String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING))));
        var tag = gzipped.tag(document.etag());
        // HTTP dates have whole seconds: a recent date is unreliable while another change may fall into the same second
        var updated = document.updated();
        var settled = updated != null && updated.isBefore(clock.instant().minusSeconds(2));
        return ConditionalRequest.of(request)
                .answer(tag, settled ? updated : null, () -> whole(document, gzipped))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .build();
    }

    /** Returns the response with these bytes, uncompressed, which caches must revalidate. */
    public Response.ResponseBuilder revalidated(byte[] bytes, String mediaType) {
        return ConditionalRequest.of(request)
                .answer(Sha256.of(bytes).hex(), () -> Response.ok(bytes, mediaType))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    private static Response.ResponseBuilder whole(Text document, Gzipped gzipped) {
        var bytes = gzipped.bytes(document.text().getBytes(StandardCharsets.UTF_8));
        var response = Response.ok(bytes, document.mediaType() + ";charset=utf-8");
        return gzipped.packed() ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
    }
}
