package vn.lantoa.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;

/** Guard of the minimum rate in both directions of every request. */
final class LeastRateGuard implements HttpHandler {
    private final HttpHandler next;

    LeastRateGuard(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (!exchange.isRequestComplete())
            exchange.addRequestWrapper((factory, one) -> new WatchedSource(factory.create(), new RateWatch(one)));
        exchange.addResponseWrapper((factory, one) -> new WatchedSink(factory.create(), new RateWatch(one)));
        next.handleRequest(exchange);
    }
}
