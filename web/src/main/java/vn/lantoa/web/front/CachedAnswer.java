package vn.lantoa.web.front;

import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.release.ChangeHead;
import vn.lantoa.web.request.HttpDate;

/**
 * A complete answer as it is sent to everyone with the same request.
 *
 * @param headers all headers of the application
 * @param each the listeners that are called for each reader
 * @param mark the state of the change log for which the answer is valid
 */
record CachedAnswer(
        int status, HeaderMap headers, byte[] body, ResponseListener each, ChangeHead.Mark mark, Lifetime life) {
    private static final int HEADERS = 2000;

    /** Returns a copy that is valid for a later state. */
    CachedAnswer rightFor(ChangeHead.Mark later, Lifetime renewed) {
        return new CachedAnswer(status, headers, body, each, later, renewed);
    }

    /** Returns the approximate memory in bytes. */
    int weight() {
        return body.length + HEADERS;
    }

    /** Returns the strong ETag without quotes; empty if there is none. */
    Optional<String> tag() {
        return Optional.ofNullable(headers.getFirst(Headers.ETAG))
                .filter(tag -> tag.startsWith("\"") && tag.endsWith("\""))
                .map(tag -> tag.substring(1, tag.length() - 1));
    }

    /** Returns the time of the last change; null if the answer does not state it. */
    @Nullable Instant modified() {
        var said = headers.getFirst(Headers.LAST_MODIFIED);
        return said == null ? null : HttpDate.find(said).orElse(null);
    }
}
