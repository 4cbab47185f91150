package vn.lantoa.system;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A third-party portal on another port, with NukeViet's own Content-Security-Policy and the lines that we recommend.
 */
final class StrictPortal implements AutoCloseable {
    private static final String SOCIAL =
            " *.google.com *.youtube.com *.facebook.com *.twitter.com *.zalo.me *.live.com";

    private final HttpServer server;

    private StrictPortal(HttpServer server) {
        this.server = server;
    }

    /** A portal that serves this body at every address; its policy allows the hub, or does not. */
    static StrictPortal showing(String body, String hub, boolean letsIn) {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            var added = letsIn ? " " + hub : "";
            var policy = "script-src 'self' 'unsafe-inline' 'unsafe-eval'" + SOCIAL + added
                    + "; object-src 'self'; style-src 'self' 'unsafe-inline'" + SOCIAL + "; img-src 'self' data:"
                    + SOCIAL
                    + "; media-src 'self' *.tawk.to; frame-src 'self'" + SOCIAL + added
                    + "; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'self'";
            var page = ("<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
                            + " content=\"width=device-width, initial-scale=1\"><title>Cổng thử</title></head><body>"
                            + "<main><h1>Cổng thử</h1>" + body + "</main></body></html>")
                    .getBytes(StandardCharsets.UTF_8);
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                exchange.getResponseHeaders().add("Content-Security-Policy", policy);
                exchange.sendResponseHeaders(200, page.length);
                try (var out = exchange.getResponseBody()) {
                    out.write(page);
                }
            });
            server.start();
            return new StrictPortal(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/bai-viet")
                .toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
