package vn.lantoa.field;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** A hostile portal on a separate loopback host, which counts requests and sent bytes. */
final class HostilePortal implements AutoCloseable {
    /** The slow pages of a portal, beside as many normal ones. */
    static final int SLOW_PAGES = 3;

    private static final int MEGABYTE = 1 << 20;

    private final Trick trick;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong sent = new AtomicLong();
    private final URI inside;

    /** The attacks. */
    enum Trick {
        /** Each page leads to a thousand others. */
        ENDLESS {
            @Override
            void answer(HostilePortal portal, HttpExchange exchange) throws IOException {
                portal.html(exchange, links(1000, "/muc/"));
            }
        },
        /** Each page leads to a million others. */
        MILLION {
            @Override
            void answer(HostilePortal portal, HttpExchange exchange) throws IOException {
                try (var out = portal.begun(exchange, "text/html")) {
                    for (int i = 0; i < 1000; i++) out.write(bytes(links(1000, "/tin/")));
                }
            }
        },
        /** An endless calendar, in both directions. */
        CALENDAR {
            @Override
            void answer(HostilePortal portal, HttpExchange exchange) throws IOException {
                var query = String.valueOf(exchange.getRequestURI().getQuery());
                long month = query.matches("thang=-?\\d{1,9}.*") ? Long.parseLong(query.split("[=&]")[1]) : 0;
                var days = IntStream.rangeClosed(1, 31)
                        .mapToObj(day -> "<a href='/lich?thang=" + month + "&ngay=" + day + "'>" + day + "</a>")
                        .collect(Collectors.joining());
                portal.html(
                        exchange,
                        days + "<a href='/lich?thang=" + (month - 1) + "'>trước</a><a href='/lich?thang=" + (month + 1)
                                + "'>sau</a>");
            }
        },
        /** Sitemaps that refer to sitemaps without end. */
        SITEMAPS {
            @Override
            void answer(HostilePortal portal, HttpExchange exchange) throws IOException {
                var maps = IntStream.range(0, 1000)
                        .mapToObj(i -> "<sitemap><loc>" + portal.home().resolve("/sitemap-" + random() + ".xml")
                                + "</loc></sitemap>")
                        .collect(Collectors.joining());
                portal.send(
                        exchange,
                        "text/xml",
                        bytes("<?xml version='1.0'?><sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                                + maps + "</sitemapindex>"));
            }
        },
        /** One byte a second, without end. */
        DRIP {
            @Override
            void answer(HostilePortal portal, HttpExchange exchange) throws IOException {
                try (var out = portal.begun(exchange, "text/html")) {
                    while (true) {
                        out.write('x');
                        out.flush();
                        pause(1000);
                    }
                }
            }
        },
        /** Pages of 500 MB. */
        HUGE {
            @Override
            void answer(HostilePortal portal, HttpExchange exchange) throws IOException {
                try (var out = portal.begun(exchange, "text/html")) {
                    out.write(bytes(links(100, "/trang/")));
                    var piece = bytes("<p>x</p>".repeat(MEGABYTE / 8));
                    for (int i = 0; i < 500; i++) out.write(piece);
                }
            }
        },
        /** 300 MB, compressed to 300 kB. */
        BOMB {
            @Override
            void answer(HostilePortal portal, HttpExchange exchange) throws IOException {
                exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                portal.send(exchange, "text/html", PACKED);
            }
        },
        /** A robots.txt of 100 MB. */
        ROBOTS {
            @Override
            void robots(HostilePortal portal, HttpExchange exchange) throws IOException {
                try (var out = portal.begun(exchange, "text/plain")) {
                    out.write(bytes("User-agent: *\nDisallow: /noi-bo/\n"));
                    var piece = bytes("Disallow: /x\n".repeat(MEGABYTE / 13));
                    for (int i = 0; i < 100; i++) out.write(piece);
                }
            }

            @Override
            void answer(HostilePortal portal, HttpExchange exchange) throws IOException {
                portal.html(exchange, "<a href=/noi-bo/1>x</a>");
            }
        },
        /** A robots.txt sent at a byte a second. */
        SILENT {
            @Override
            void robots(HostilePortal portal, HttpExchange exchange) throws IOException {
                DRIP.answer(portal, exchange);
            }

            @Override
            void answer(HostilePortal portal, HttpExchange exchange) throws IOException {
                DRIP.answer(portal, exchange);
            }
        },
        /** A robots.txt that redirects to internal addresses. */
        INWARD_ROBOTS {
            @Override
            void robots(HostilePortal portal, HttpExchange exchange) throws IOException {
                portal.lead(exchange, portal.inside.toString());
            }

            @Override
            void answer(HostilePortal portal, HttpExchange exchange) throws IOException {
                portal.lead(exchange, portal.inside.toString());
            }
        },
        /** Pages that redirect to internal addresses, show them, or link to them. */
        INWARD {
            @Override
            void answer(HostilePortal portal, HttpExchange exchange) throws IOException {
                var path = exchange.getRequestURI().getPath();
                var inner = inner(portal);
                if (path.matches("/\\d")) {
                    portal.lead(exchange, inner.get(path.charAt(1) - '0'));
                    return;
                }
                var page = new StringBuilder();
                for (int i = 0; i < inner.size(); i++)
                    page.append("<a href=/" + i + ">x</a><a href='" + inner.get(i) + "'>y</a><img src='" + inner.get(i)
                            + "x.png'><iframe src='" + inner.get(i) + "'></iframe>");
                portal.html(exchange, page.toString());
            }

            private List<String> inner(HostilePortal portal) {
                int port = portal.inside.getPort();
                return List.of(
                        "http://127.0.0.1:" + port + "/",
                        "http://localhost:" + port + "/",
                        "http://[::1]:" + port + "/",
                        "http://2130706433:" + port + "/",
                        "http://10.0.0.1/",
                        "http://169.254.169.254/latest/meta-data/",
                        "http://" + portal.host() + ":" + port + "/",
                        "file:///etc/passwd",
                        "gopher://127.0.0.1:" + port + "/");
            }
        },
        /** Pages that keep a parser busy for minutes, among others. */
        SLOW {
            @Override
            void answer(HostilePortal portal, HttpExchange exchange) throws IOException {
                var path = exchange.getRequestURI().getPath();
                if (path.equals("/")) {
                    var all = new StringBuilder();
                    for (int i = 0; i < SLOW_PAGES; i++)
                        all.append("<a href=/cham/" + i + ">x</a><a href=/tin/" + i + ">y</a>");
                    portal.html(exchange, all.toString());
                    return;
                }
                portal.html(
                        exchange,
                        path.startsWith("/cham/")
                                ? "<base href='http://x.example/" + "a".repeat(400_000) + "/'>"
                                        + "<br cite=x>".repeat(40_000)
                                : "<p>x");
            }
        },
        /** An endless number of different, expensive pictures. */
        PICTURES {
            @Override
            void answer(HostilePortal portal, HttpExchange exchange) throws IOException {
                if (exchange.getRequestURI().getPath().endsWith(".png")) {
                    portal.send(exchange, "image/png", NOISE.another());
                    return;
                }
                var shown = IntStream.range(0, 400)
                        .mapToObj(i -> "<img src=/anh/" + random() + ".png>")
                        .collect(Collectors.joining());
                portal.html(exchange, shown + links(10, "/trang/"));
            }
        };

        /** 404 where it does not matter. */
        void robots(HostilePortal portal, HttpExchange exchange) throws IOException {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        }

        abstract void answer(HostilePortal portal, HttpExchange exchange) throws IOException;
    }

    private static final byte[] PACKED = packed();
    private static final NoisyPicture NOISE = new NoisyPicture(new Random(1));

    /** @param inside an address that the hub must not reach */
    HostilePortal(Trick trick, URI inside) {
        this.trick = trick;
        this.inside = inside;
        var random = ThreadLocalRandom.current();
        try {
            var host = "127." + random.nextInt(1, 255) + "." + random.nextInt(255) + "." + random.nextInt(1, 255);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), 0), 0);
            server.setExecutor(threads);
            server.createContext("/", this::answer);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Trick trick() {
        return trick;
    }

    URI home() {
        return URI.create("http://" + host() + ":" + server.getAddress().getPort() + "/");
    }

    String host() {
        return server.getAddress().getAddress().getHostAddress();
    }

    int requests() {
        return requests.get();
    }

    /** The bytes sent, before decompression. */
    long sent() {
        return sent.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) {
        requests.incrementAndGet();
        try {
            if (exchange.getRequestURI().getPath().equals("/robots.txt")) trick.robots(this, exchange);
            else trick.answer(this, exchange);
        } catch (IOException e) {
            // the hub has read enough
            exchange.close();
        }
    }

    private void html(HttpExchange exchange, String body) throws IOException {
        send(exchange, "text/html; charset=utf-8", bytes(body));
    }

    private void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        try (var out = begun(exchange, type)) {
            out.write(body);
        }
    }

    private void lead(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** A response without a length, which counts the bytes sent. */
    private OutputStream begun(HttpExchange exchange, String type) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, 0);
        var out = exchange.getResponseBody();
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                out.write(one);
                sent.incrementAndGet();
            }

            @Override
            public void write(byte[] some, int from, int length) throws IOException {
                out.write(some, from, length);
                sent.addAndGet(length);
            }

            @Override
            public void flush() throws IOException {
                out.flush();
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    private static long random() {
        return ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
    }

    private static String links(int many, String to) {
        return IntStream.range(0, many)
                .mapToObj(i -> "<a href=" + to + random() + ">x</a>")
                .collect(Collectors.joining());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static byte[] packed() {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(links(100, "/trang/")));
            var nothing = new byte[MEGABYTE];
            for (int i = 0; i < 300; i++) gzip.write(nothing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
