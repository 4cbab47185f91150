package vn.lantoa.system.drill;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The receivers of all partners in one program, each at a separate path. It delays responses on demand. */
final class Receivers implements AutoCloseable {
    private static final int THREADS = 16;
    private static final long CLOCKS_DIFFER_SECONDS = 300;
    private static final Duration HELD_AT_MOST = Duration.ofSeconds(60);

    private final HttpServer server;
    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    private final Map<Integer, DrillPartner> partners = new ConcurrentHashMap<>();
    private final Queue<ReceivedRequest> requests = new ConcurrentLinkedQueue<>();
    private final AtomicInteger led = new AtomicInteger();
    private volatile Trap trap = new Trap("", 0);

    /** Delays responses about an asset's recall after a number of them, until it is opened. */
    private static final class Trap {
        private final String asset;
        private final AtomicInteger free;
        private final CountDownLatch sprung = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);

        Trap(String asset, int free) {
            this.asset = asset;
            this.free = new AtomicInteger(free);
        }
    }

    Receivers() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        server.createContext("/", this::receive);
        server.setExecutor(pool);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void know(DrillPartner partner) {
        partners.put(partner.number(), partner);
    }

    /** The events of this asset, in order of arrival. */
    List<ReceivedRequest> of(String asset) {
        return requests.stream().filter(one -> one.asset().equals(asset)).toList();
    }

    /** The number of requests that followed a redirect. */
    int led() {
        return led.get();
    }

    /** Accepts this many messages about the recall of this asset and then delays all, until {@link #open}. */
    void holdAfter(String asset, int free) {
        trap = new Trap(asset, free);
    }

    /** Waits until a response is delayed. */
    void awaitHeld() throws InterruptedException {
        if (!trap.sprung.await(HELD_AT_MOST.toSeconds(), TimeUnit.SECONDS))
            throw new IllegalStateException("nobody is in the middle of anything");
    }

    void open() {
        trap.open.countDown();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var path = exchange.getRequestURI().getPath();
            if (path.startsWith("/elsewhere")) led.incrementAndGet();
            var partner = path.startsWith("/elsewhere") ? null : partners.get(Integer.valueOf(path.substring(1)));
            exchange.sendResponseHeaders(partner == null ? 404 : answer(exchange, partner, body), -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int answer(HttpExchange exchange, DrillPartner partner, byte[] body) throws InterruptedException {
        switch (partner.conduct()) {
            case FAILING -> {
                return 500;
            }
            case REDIRECTING -> {
                exchange.getResponseHeaders().set("Location", address() + "/elsewhere");
                return 302;
            }
            default -> {
                var event = Json.createReader(new ByteArrayInputStream(body)).readObject();
                var type = event.getString("type");
                var one = new ReceivedRequest(
                        partner.number(),
                        event.getString("id"),
                        event.getString("subject", ""),
                        type.substring(type.lastIndexOf('.') + 1),
                        isSignedWell(exchange, partner, body),
                        System.nanoTime());
                hold(one);
                requests.add(one);
                return 204;
            }
        }
    }

    private void hold(ReceivedRequest one) throws InterruptedException {
        var now = trap;
        if (!one.what().equals("recalled") || !one.asset().equals(now.asset) || now.free.getAndDecrement() > 0) return;
        now.sprung.countDown();
        if (now.open.await(HELD_AT_MOST.toSeconds(), TimeUnit.SECONDS)) return;
        throw new IllegalStateException("held for too long");
    }

    /** Verifies the signature by the documentation (Standard Webhooks 1.0.0), without code of the hub. */
    private static boolean isSignedWell(HttpExchange exchange, DrillPartner partner, byte[] body) {
        try {
            var headers = exchange.getRequestHeaders();
            var id = headers.getFirst("webhook-id");
            var timestamp = headers.getFirst("webhook-timestamp");
            var mac = Mac.getInstance("HmacSHA256");
            var key = partner.secret().substring("whsec_".length());
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            var wanted =
                    ("v1," + Base64.getEncoder().encodeToString(mac.doFinal(body))).getBytes(StandardCharsets.UTF_8);
            var age = System.currentTimeMillis() / 1000 - Long.parseLong(timestamp);
            return Math.abs(age) < CLOCKS_DIFFER_SECONDS
                    && List.of(headers.getFirst("webhook-signature").split(" ")).stream()
                            .anyMatch(one -> MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), wanted));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        open();
        server.stop(0);
        pool.shutdownNow();
    }
}
