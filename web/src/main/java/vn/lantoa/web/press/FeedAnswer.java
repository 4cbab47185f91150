package vn.lantoa.web.press;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import vn.lantoa.press.format.FeedDocument;
import vn.lantoa.web.header.TextAnswer;

/** The answer with a feed. */
public record FeedAnswer(Request request, HttpHeaders headers, Instant now) {
    /** The answer; {@code caching} is its {@code Cache-Control}. */
    public Response of(FeedDocument document, String caching) {
        var text = new TextAnswer.Text(
                document.text(), document.format().mediaType(), document.etag(), document.updated());
        return new TextAnswer(request, headers, now).of(text, caching);
    }
}
