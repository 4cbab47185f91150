package vn.lantoa.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.ResponseCommitListener;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/**
 * The word when to come again, for every 503 that has none and for nothing else (RFC 9110 section 10.2.3): while a node
 * stops, the server refuses before the application is asked; while it starts, there is none to be asked, so the server says
 * it with everything, and it is taken off here.
 */
final class RetryLater implements HttpHandler, ResponseCommitListener {
    /** In which another node, or this one started again, is there. */
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
        var headers = exchange.getResponseHeaders();
        if (exchange.getStatusCode() == StatusCodes.SERVICE_UNAVAILABLE && !headers.contains(Headers.RETRY_AFTER))
            headers.put(Headers.RETRY_AFTER, SECONDS);
    }
}
