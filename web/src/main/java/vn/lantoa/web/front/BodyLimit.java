package vn.lantoa.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.util.Locale;

/**
 * The bound of all bodies but files: each is read whole, without a thread waiting for it, before the caller is
 * authenticated or the body parsed. Larger ones are refused, by {@code Content-Length} or while they are read, and so
 * are slow ones (RFC 9110 sections 15.5.9 and 15.5.14).
 */
final class BodyLimit implements HttpHandler {
    /** Largest body in bytes; the largest forms and JSON are some 100 KB. */
    static final int MOST_BYTES = 1 << 20;

    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpHandler next;
    private final HttpHandler files;

    /**
     * Puts the bound before {@code next}.
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
        else if (exchange.getRequestContentLength() > MOST_BYTES) FrontRefusal.TOO_LARGE.answer(exchange);
        else exchange.dispatch(exchange.getIoThread(), new BodyReader(exchange, next, BodyReader.DEADLINE)::start);
    }

    /** True if the body is a file. A form of fields is none anywhere: reading one field reads it whole. */
    private static boolean isFile(HttpServerExchange exchange) {
        var type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        var isForm = type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(FORM);
        return !isForm && UploadRoutes.contain(exchange.getRelativePath());
    }
}
