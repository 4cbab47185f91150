package vn.lantoa.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.ResponseCommitListener;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.io.IOException;

/**
 * Servlet extension that installs the hub's handlers before the application: malformed requests, minimum rate,
 * canonical paths, cached answers, small bodies read without a thread, and uploads on their own pool. Registered in
 * {@code META-INF/services}.
 */
public final class FrontExtension implements ServletExtension {
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> new RetryLater(new MalformedRequestGuard(new LeastRateGuard(
                new CanonicalPath(new AnswerFromBytes(new BodyLimit(next, new UploadBulkhead(next))))))));
    }

    /** Guard of the minimum rate in both directions of every request. */
    record LeastRateGuard(HttpHandler next) implements HttpHandler {
        @Override
        public void handleRequest(HttpServerExchange exchange) throws Exception {
            if (!exchange.isRequestComplete())
                exchange.addRequestWrapper((factory, one) -> new WatchedSource(factory.create(), new RateWatch(one)));
            exchange.addResponseWrapper((factory, one) -> new WatchedSink(factory.create(), new RateWatch(one)));
            next.handleRequest(exchange);
        }
    }

    /**
     * Adds {@code Retry-After} to every 503 without one (RFC 9110 section 10.2.3) and closes its connection, so that a
     * retry may reach another node. While a node stops, the server answers 503 without calling the application. While it
     * starts, the server adds the header to every response, so this handler removes the header in that case.
     */
    record RetryLater(HttpHandler next) implements HttpHandler, ResponseCommitListener {
        /** Seconds until another node, or this node after a restart, is ready. */
        private static final String SECONDS = "5";

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

    /**
     * Guard against requests that a proxy and this server could read differently. It answers 400 to transfer codings other
     * than {@code chunked}, malformed chunk lines, and control characters in headers. It also rejects more cookies than the
     * server reads, {@code CONNECT}, and targets that are not paths.
     */
    record MalformedRequestGuard(HttpHandler next) implements HttpHandler {
        private static final char DELETE = 0x7f;

        @Override
        public void handleRequest(HttpServerExchange exchange) throws Exception {
            if (isWellFormed(exchange)) next.handleRequest(exchange);
            else FrontRefusal.BAD_REQUEST.answer(exchange);
        }

        private static boolean isWellFormed(HttpServerExchange exchange) {
            if (!exchange.getRequestPath().startsWith("/")) return false;
            if (exchange.getRequestMethod().equals(Methods.CONNECT)) return false;
            for (var values : exchange.getRequestHeaders())
                for (var value : values) if (hasControl(value)) return false;
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
}
