package vn.lantoa.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.ResponseCommitListener;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/**
 * The {@code Retry-After} of every 503 that has none (RFC 9110 section 10.2.3), and the end of its connection, so that
 * whoever comes again may come to another node: while a node stops, the server refuses before the application is asked;
 * while it starts, the server adds the header to every answer, so it is removed here first.
 */
final class RetryLater implements HttpHandler, ResponseCommitListener {
    /** Seconds in which another node, or this one restarted, is ready. */
    private static final String SECONDS = "5";

    private final HttpHandler next;

    RetryLater(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.getResponseHeaders().remove(Headers.RETRY_AFTER);
        exchange.addResponseCommitListener(this);
        next.handleRequest(exchange);
    }

    @Override
    public void beforeCommit(HttpServerExchange exchange) {
        if (exchange.getStatusCode() != StatusCodes.SERVICE_UNAVAILABLE) return;
        var headers = exchange.getResponseHeaders();
        if (!headers.contains(Headers.RETRY_AFTER)) headers.put(Headers.RETRY_AFTER, SECONDS);
        exchange.setPersistent(false);
    }
}
