package vn.lantoa.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.util.Locale;

/**
 * The bound of every body that is no file: it is taken whole, without a thread waiting for it, before anybody is
 * recognised and before anything of it is read. What is larger is refused, said or not said beforehand, and so is what
 * takes too long (RFC 9110 sections 15.5.9 and 15.5.14).
 */
final class BodyLimit implements HttpHandler {
    /** Bytes of a body at most; of forms and JSON the largest are some 100 KB. */
    static final int MOST_BYTES = 1 << 20;

    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpHandler next;
    private final HttpHandler files;

    /**
     * The bound before {@code next}.
     *
     * @param files takes what is brought to {@link UploadRoutes}
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
        else exchange.dispatch(exchange.getIoThread(), new BodyReader(exchange, next)::start);
    }

    /** A form of fields is none, wherever it is sent: whoever asks for one of its fields has the server read it whole. */
    private static boolean isFile(HttpServerExchange exchange) {
        var type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        var isForm = type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(FORM);
        return !isForm && UploadRoutes.contain(exchange.getRelativePath());
    }
}
