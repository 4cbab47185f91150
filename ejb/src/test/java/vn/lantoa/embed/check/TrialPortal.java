package vn.lantoa.embed.check;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A portal on loopback, with a configurable page, and pages that redirect elsewhere. */
final class TrialPortal implements AutoCloseable {
    private static final int BIG = 3 << 20;

    private final HttpServer server;

    private TrialPortal(HttpServer server) {
        this.server = server;
    }

    /** Serves this body at {@code /}, with each of these policies. */
    static TrialPortal answering(String body, String... policies) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                for (var policy : policies) exchange.getResponseHeaders().add("Content-Security-Policy", policy);
                exchange.getResponseHeaders().add("X-Frame-Options", "DENY");
                html(exchange, body);
            });
            server.createContext("/big", exchange -> html(exchange, " ".repeat(BIG)));
            server.createContext("/text", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "text/plain");
                send(exchange, 200, "x");
            });
            server.createContext("/led", exchange -> redirect(exchange, "/bai-viet"));
            server.createContext("/inside", exchange -> redirect(exchange, "http://10.0.0.1/latest/meta-data"));
            server.createContext("/loop", exchange -> redirect(exchange, "/loop?again"));
            server.start();
            return new TrialPortal(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void html(HttpExchange exchange, String body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        send(exchange, 200, body);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        send(exchange, 302, "");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        } catch (IOException e) {
            // the caller may disconnect before it has read everything
            exchange.close();
        }
    }
}
