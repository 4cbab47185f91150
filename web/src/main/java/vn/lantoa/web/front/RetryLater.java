package vn.lantoa.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.ResponseCommitListener;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/**
 * Adds {@code Retry-After} to every 503 without one (RFC 9110 section 10.2.3) and closes its connection, so that a
 * retry may reach another node. While a node stops, the server answers 503 without calling the application. While it
 * starts, the server adds the header to every response, so this handler removes the header in that case.
 */
final class RetryLater implements HttpHandler, ResponseCommitListener {
    /** Seconds until another node, or this node after a restart, is ready. */
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
