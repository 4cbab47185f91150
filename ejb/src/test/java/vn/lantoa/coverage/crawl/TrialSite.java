package vn.lantoa.coverage.crawl;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A site on a separate loopback host, whose pages support conditional requests. */
final class TrialSite implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> pages;
    private final AtomicInteger conditional = new AtomicInteger();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private TrialSite(Map<String, String> pages, Function<String, Optional<String>> otherwise) {
        this.pages = new ConcurrentHashMap<>(pages);
        try {
            var random = ThreadLocalRandom.current();
            var host = "127." + random.nextInt(1, 255) + "." + random.nextInt(255) + "." + random.nextInt(1, 255);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), 0), 0);
            server.createContext("/", exchange -> answer(exchange, otherwise));
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A site with exactly these pages. */
    static TrialSite of(Map<String, String> pages) {
        return new TrialSite(pages, path -> Optional.empty());
    }

    /** A site with these pages, and further pages by their paths and queries. */
    static TrialSite of(Map<String, String> pages, Function<String, Optional<String>> otherwise) {
        return new TrialSite(pages, otherwise);
    }

    /** A site on which each page links to hundreds of new ones. */
    static TrialSite endless() {
        return new TrialSite(Map.of("/robots.txt", ""), path -> {
            var links = new StringBuilder();
            for (int i = 0; i < 400; i++)
                links.append("<a href=/lich/")
                        .append(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE))
                        .append(">x</a>");
            return Optional.of(links.toString());
        });
    }

    String at(String path) {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + path;
    }

    void show(String path, String body) {
        pages.put(path, body);
    }

    /** The paths and queries of the requests since the last call. */
    List<String> asked() {
        var all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    /** The number of conditional requests. */
    int conditional() {
        return conditional.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String type(String path) {
        if (path.endsWith(".txt")) return "text/plain";
        return path.endsWith(".css") ? "text/css" : "text/html; charset=utf-8";
    }

    private void answer(HttpExchange exchange, Function<String, Optional<String>> otherwise) throws IOException {
        var path = exchange.getRequestURI().toString();
        asked.add(path);
        var known = pages.get(path);
        var body = known == null ? otherwise.apply(path).orElse(null) : known;
        var tag = "\"" + (body == null ? 0 : body.hashCode()) + "\"";
        var asked = exchange.getRequestHeaders().getFirst("If-None-Match");
        if (asked != null) conditional.incrementAndGet();
        exchange.getResponseHeaders().add("ETag", tag);
        exchange.getResponseHeaders().add("Content-Type", type(path));
        if (body == null || tag.equals(asked)) {
            exchange.sendResponseHeaders(body == null ? 404 : 304, -1);
            exchange.close();
            return;
        }
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
