package vn.lantoa.system.drill;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * A proxy of a hub on which responses get lost: after the n-th change, nothing comes back. To the sender this looks
 * like its own crash or the hub's at that moment.
 */
final class BreakingLine implements AutoCloseable {
    private static final List<String> HANDED_ON =
            List.of("Authorization", "Content-Type", "If-Match", "Idempotency-Key", "Accept");

    private final URI hub;
    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpServer server;
    private int left;
    private Runnable atTheEnd = () -> {};

    BreakingLine(URI hub) throws IOException {
        this.hub = hub;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::carry);
        server.start();
    }

    URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /**
     * Lets this many changes through; the response to the last of them is lost, and so are all later ones.
     *
     * @param then run while the hub processes the last one
     */
    synchronized void breakAfter(int changes, Runnable then) {
        left = changes;
        atTheEnd = then;
    }

    private void carry(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var isLast = isLast(exchange);
        if (left < 0) {
            exchange.close();
            return;
        }
        var request = request(exchange, body);
        try {
            if (isLast) lose(request);
            else answer(exchange, http.send(request, BodyHandlers.ofByteArray()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    /** Counts requests that change something; a sign-in does not. */
    private synchronized boolean isLast(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("GET") || path.equals("/api/v1/tokens")) return false;
        left--;
        return left == 0;
    }

    private HttpRequest request(HttpExchange exchange, byte[] body) {
        var request = HttpRequest.newBuilder(
                        hub.resolve(exchange.getRequestURI().toString()))
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        for (var name : HANDED_ON) {
            var value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) request.header(name, value);
        }
        return request.build();
    }

    private void lose(HttpRequest request) {
        var sent = http.sendAsync(request, BodyHandlers.discarding());
        atTheEnd.run();
        sent.handle((answer, failure) -> answer).join();
        synchronized (this) {
            left = -1;
        }
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        for (var name : List.of("Content-Type", "Location"))
            answer.headers().firstValue(name).ifPresent(value -> exchange.getResponseHeaders()
                    .set(name, value));
        var bytes = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
