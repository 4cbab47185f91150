package vn.lantoa.field;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** A portal on a separate loopback host: static, or hostile. */
public final class StaticPortal implements AutoCloseable {
    private static final int BOMB = 300 << 20;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    /** An answer to a request. */
    private interface Answering {
        void to(HttpExchange exchange) throws IOException;
    }

    /** What is at an address. */
    public record Content(String mediaType, byte[] bytes) {
        public static Content html(String body) {
            return new Content("text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
        }

        public static Content text(String body) {
            return new Content("text/plain", body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private StaticPortal(Answering answering) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(loopback()), 0), 0);
            server.setExecutor(threads);
            server.createContext("/", exchange -> counted(exchange, answering));
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rarely used loopback host. */
    static String loopback() {
        var random = ThreadLocalRandom.current();
        return "127." + random.nextInt(1, 255) + "." + random.nextInt(255) + "." + random.nextInt(1, 255);
    }

    /** A portal of these files, and nothing else. */
    public static StaticPortal of(Map<String, Content> files) {
        var all = Map.copyOf(files);
        return new StaticPortal(exchange -> {
            var content = all.get(exchange.getRequestURI().getPath());
            if (content == null) send(exchange, 404, Content.html("404"));
            else send(exchange, 200, content);
        });
    }

    /** A portal in which every page links to a thousand others. */
    static StaticPortal endless() {
        return new StaticPortal(exchange -> {
            var links = new StringBuilder();
            for (int i = 0; i < 1000; i++)
                links.append("<a href=/muc/")
                        .append(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE))
                        .append(">x</a>");
            send(exchange, 200, Content.html(links.toString()));
        });
    }

    /** A portal with slow pages. */
    static StaticPortal slow(Duration time) {
        return new StaticPortal(exchange -> {
            try {
                Thread.sleep(time.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            send(exchange, 200, Content.html("<a href=/a>a</a><a href=/b>b</a>"));
        });
    }

    /** A portal in which every page redirects elsewhere. */
    static StaticPortal leading(String to) {
        return new StaticPortal(exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            send(exchange, 302, Content.html("x"));
        });
    }

    /** A portal whose responses are small in transit and large when decompressed. */
    static StaticPortal bomb() {
        var packed = packed();
        return new StaticPortal(exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            send(exchange, 200, new Content("text/html", packed));
        });
    }

    private static byte[] packed() {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write("<a href=/a>a</a><a href=/b>b</a>".getBytes(StandardCharsets.UTF_8));
            var nothing = new byte[1 << 20];
            for (int i = 0; i < BOMB >> 20; i++) gzip.write(nothing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public URI home() {
        return URI.create("http://" + host() + ":" + server.getAddress().getPort() + "/");
    }

    public String host() {
        return server.getAddress().getAddress().getHostAddress();
    }

    public int requests() {
        return requests.get();
    }

    /** The number of requests by path. */
    public Map<String, Integer> asked() {
        return Map.copyOf(asked);
    }

    /** The maximum number of concurrent requests. */
    int atOnce() {
        return most.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void counted(HttpExchange exchange, Answering answering) throws IOException {
        requests.incrementAndGet();
        asked.merge(exchange.getRequestURI().getPath(), 1, Integer::sum);
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        try {
            answering.to(exchange);
        } finally {
            now.decrementAndGet();
        }
    }

    private static void send(HttpExchange exchange, int status, Content content) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", content.mediaType());
        exchange.sendResponseHeaders(status, content.bytes().length == 0 ? -1 : content.bytes().length);
        try (var out = exchange.getResponseBody()) {
            out.write(content.bytes());
        } catch (IOException e) {
            // the caller may disconnect before it has read everything
            exchange.close();
        }
    }
}
