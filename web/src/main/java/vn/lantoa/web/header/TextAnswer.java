package vn.lantoa.web.header;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** How a text that programs ask for again and again is answered: conditional, packed for whoever takes it so. */
public record TextAnswer(Request request, HttpHeaders headers, Instant now) {
    /**
     * A text as it is now.
     *
     * @param etag of its very characters
     * @param updated when anything in it last changed
     */
    public record Text(String text, String mediaType, String etag, Instant updated) {}

    /** {@code caching} is what caches may do with it. */
    public Response of(Text document, String caching) {
        var gzipped = Gzipped.of(headers);
        var tag = new EntityTag(gzipped.tag(document.etag()));
        // a date of whole seconds says nothing while another change may fall into the same second
        var settled = document.updated().isBefore(now.minusSeconds(2));
        var modified = Date.from(document.updated());
        var unchanged = settled ? request.evaluatePreconditions(modified, tag) : request.evaluatePreconditions(tag);
        var response = (unchanged == null ? whole(document, gzipped) : unchanged)
                .tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, caching);
        return (settled ? response.lastModified(modified) : response).build();
    }

    private static Response.ResponseBuilder whole(Text document, Gzipped gzipped) {
        var bytes = gzipped.bytes(document.text().getBytes(StandardCharsets.UTF_8));
        var response = Response.ok(bytes, document.mediaType() + ";charset=utf-8");
        return gzipped.packed() ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
    }
}
