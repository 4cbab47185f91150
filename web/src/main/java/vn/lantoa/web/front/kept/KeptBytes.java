package vn.lantoa.web.front.kept;

import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.header.HttpDate;

/**
 * A whole answer as it goes out to everybody who asks alike.
 *
 * @param headers all that the application said
 * @param seq number of the change log for which it is right
 * @param until when it is over by the clock
 * @param each what is done for each reader
 */
record KeptBytes(HeaderMap headers, byte[] body, long seq, Instant until, EachReader each) {
    private static final int HEADERS = 2000;

    /** Bytes of memory, about. */
    int weight() {
        return body.length + HEADERS;
    }

    /** Its strong tag without quotes, if it has one. */
    Optional<String> tag() {
        return Optional.ofNullable(headers.getFirst(Headers.ETAG))
                .filter(tag -> tag.startsWith("\"") && tag.endsWith("\""))
                .map(tag -> tag.substring(1, tag.length() - 1));
    }

    /** When it last changed; null where it does not say. */
    @Nullable Instant modified() {
        var said = headers.getFirst(Headers.LAST_MODIFIED);
        return said == null ? null : HttpDate.find(said).orElse(null);
    }
}
