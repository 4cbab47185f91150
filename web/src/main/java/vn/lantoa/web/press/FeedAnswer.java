package vn.lantoa.web.press;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import vn.lantoa.press.format.FeedDocument;
import vn.lantoa.web.header.Gzipped;

/** How a feed is answered: conditional, packed for whoever takes it so, never fresh without asking. */
record FeedAnswer(Request request, HttpHeaders headers, Instant now) {
    /** {@code caching} is what caches may do with it. */
    Response of(FeedDocument document, String caching) {
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

    private static Response.ResponseBuilder whole(FeedDocument document, Gzipped gzipped) {
        var bytes = gzipped.bytes(document.text().getBytes(StandardCharsets.UTF_8));
        var response = Response.ok(bytes, document.format().mediaType() + ";charset=utf-8");
        return gzipped.packed() ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
    }
}
