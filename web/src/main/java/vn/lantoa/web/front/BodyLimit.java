package vn.lantoa.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Size limit of all request bodies except files. A body is read completely, without blocking a thread, before the
 * caller is authenticated or the body parsed. Bodies that are too large, by {@code Content-Length} or while being read,
 * are refused, and so are slow bodies (RFC 9110 sections 15.5.9 and 15.5.14).
 */
final class BodyLimit implements HttpHandler {
    /**
     * Maximum body in bytes on these paths. The largest forms and JSON bodies have about 100 KB; photos, which anyone
     * may send, are larger.
     */
    private static final int MOST_BYTES = 1 << 20;

    private static final Pattern LARGE =
            Pattern.compile("/(?:(?:console|api|uploads|partner|wire)(?:/.*)?|p/[^/]+/photos/.*)");

    /**
     * Maximum body in bytes on other paths, which are open to anyone; the largest bodies there are tokens of identity
     * providers.
     */
    private static final int SMALL_BYTES = 16 << 10;

    private static final Pattern SMALL = Pattern.compile("/(?:api/v1/tokens(?:/challenge)?|partner/signin)/?");

    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpHandler next;
    private final HttpHandler files;
    private final BodyBudget budget = new BodyBudget();

    /**
     * Places the limit before {@code next}.
     *
     * @param files handles requests to {@link UploadRoutes}
     */
    BodyLimit(HttpHandler next, HttpHandler files) {
        this.next = next;
        this.files = files;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.isRequestComplete()) next.handleRequest(exchange);
        else if (isFile(exchange)) files.handleRequest(exchange);
        else {
            var bounds = new BodyReader.Bounds(mostBytes(exchange.getRelativePath()), BodyReader.DEADLINE, budget);
            if (exchange.getRequestContentLength() > bounds.bytes()) FrontRefusal.TOO_LARGE.answer(exchange);
            else exchange.dispatch(exchange.getIoThread(), new BodyReader(exchange, next, bounds)::start);
        }
    }

    /** Returns the maximum body size in bytes for this path. */
    static int mostBytes(String path) {
        return LARGE.matcher(path).matches() && !SMALL.matcher(path).matches() ? MOST_BYTES : SMALL_BYTES;
    }

    /**
     * Returns true if the body is a file. A URL-encoded form never counts as a file, because reading one field reads
     * the whole body.
     */
    private static boolean isFile(HttpServerExchange exchange) {
        var type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        var isForm = type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(FORM);
        return !isForm && UploadRoutes.contain(exchange.getRelativePath());
    }
}
