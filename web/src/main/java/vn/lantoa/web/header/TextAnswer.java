package vn.lantoa.web.header;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a text that programs ask for again and again is answered: conditional, packed for whoever takes it so. */
public record TextAnswer(Request request, HttpHeaders headers, Instant now) {
    /**
     * A text as it is now.
     *
     * @param etag of its very characters
     * @param updated when anything in it last changed; null where nothing has yet
     */
    public record Text(String text, String mediaType, String etag, @Nullable Instant updated) {}

    /** {@code caching} is what caches may do with it. */
    public Response of(Text document, String caching) {
        var gzipped = Gzipped.of(headers);
        var tag = gzipped.tag(document.etag());
        // a date of whole seconds says nothing while another change may fall into the same second
        var updated = document.updated();
        var settled = updated != null && updated.isBefore(now.minusSeconds(2));
        return ConditionalRequest.of(request, headers)
                .answer(tag, settled ? updated : null, () -> whole(document, gzipped))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .build();
    }

    private static Response.ResponseBuilder whole(Text document, Gzipped gzipped) {
        var bytes = gzipped.bytes(document.text().getBytes(StandardCharsets.UTF_8));
        var response = Response.ok(bytes, document.mediaType() + ";charset=utf-8");
        return gzipped.packed() ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
    }
}
