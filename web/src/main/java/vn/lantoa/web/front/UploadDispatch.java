package vn.lantoa.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;

/** Handler of uploads: runs them on an upload thread, or answers 503. */
final class UploadDispatch implements HttpHandler {
    private final HttpHandler next;
    private final UploadBulkhead bulkhead;

    UploadDispatch(HttpHandler next, UploadBulkhead bulkhead) {
        this.next = next;
        this.bulkhead = bulkhead;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (bulkhead.admits(exchange)) next.handleRequest(exchange);
        else FrontRefusal.BUSY.answer(exchange);
    }
}
