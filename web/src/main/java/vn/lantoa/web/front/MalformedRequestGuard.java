package vn.lantoa.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import java.io.IOException;

/**
 * Guard against requests that a proxy and this server could read differently. It answers 400 to transfer codings other
 * than {@code chunked}, malformed chunk lines, and control characters in headers. It also rejects more cookies than the
 * server reads, {@code CONNECT}, and targets that are not paths.
 */
final class MalformedRequestGuard implements HttpHandler {
    private static final char DELETE = 0x7f;

    private final HttpHandler next;

    MalformedRequestGuard(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (isWellFormed(exchange)) next.handleRequest(exchange);
        else FrontRefusal.BAD_REQUEST.answer(exchange);
    }

    private static boolean isWellFormed(HttpServerExchange exchange) {
        if (!exchange.getRequestPath().startsWith("/")) return false;
        if (exchange.getRequestMethod().equals(Methods.CONNECT)) return false;
        for (var values : exchange.getRequestHeaders()) for (var value : values) if (hasControl(value)) return false;
        var coding = exchange.getRequestHeaders().getFirst(Headers.TRANSFER_ENCODING);
        // HTTP/1.0 has no transfer codings (RFC 9112 section 6.1)
        if (coding != null && !(exchange.isHttp11() && coding.equalsIgnoreCase("chunked"))) return false;
        try {
            // the server parses cookies once, and fails if there are too many
            var unused = exchange.requestCookies();
            if (coding != null) ChunkLines.check(exchange);
            return true;
        } catch (IOException | IllegalStateException malformed) {
            return false;
        }
    }

    private static boolean hasControl(String value) {
        for (int i = 0; i < value.length(); i++)
            if (value.charAt(i) < ' ' && value.charAt(i) != '\t' || value.charAt(i) == DELETE) return true;
        return false;
    }
}
