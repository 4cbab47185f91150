package vn.lantoa.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.FollowedLog;

/** Readers of a cached response before an application that renders it, on a separate server. */
class AnswerFromBytesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int READERS = 20;

    private final MovedClock clock = new MovedClock();
    private final FollowedLog log = new FollowedLog(clock);
    private final AnswerCache cache = new AnswerCache();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger seen = new AtomicInteger();
    private final CountDownLatch second = new CountDownLatch(1);
    private @Nullable Undertow server;

    @BeforeEach
    void start() {
        cache.changes = log.changes;
        cache.ends = log.ends;
        cache.head = log.head;
        cache.meters = (name, tags) -> {};
        cache.clock = clock;
        cache.zone = clock.getZone();
        log.head.poll();
        cache.begin("started");
        var answers = new AnswerFromBytes(exchange -> exchange.dispatch(this::make), new Renderings(60_000));
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setIoThreads(2)
                .setHandler(exchange -> {
                    answers.handleRequest(exchange);
                    seen.incrementAndGet();
                })
                .build();
        server.start();
    }

    @AfterEach
    void stop() {
        second.countDown();
        cache.end("stopped");
        if (server != null) server.stop();
    }

    @Test
    void a_stale_response_is_served_while_one_request_renews_it() throws Exception {
        keepFirst();
        pass(31_000);
        var maker = ask();
        awaitSecond();

        var others = IntStream.range(0, READERS).mapToObj(one -> ask()).toList();
        for (var other : others)
            assertThat(other.get(10, TimeUnit.SECONDS).body()).isEqualTo("made 1");
        assertThat(maker).isNotDone();

        second.countDown();
        assertThat(maker.get(10, TimeUnit.SECONDS).body()).isEqualTo("made 2");
        awaitKept("made 2");
        assertThat(made).hasValue(2);
    }

    @Test
    void requests_for_an_invalid_response_wait() throws Exception {
        keepFirst();
        log.change(new AssetId(UUID.randomUUID()));
        pass(200);
        var all = IntStream.range(0, READERS).mapToObj(one -> ask()).toList();
        awaitSecond();
        awaitSeen(2 + READERS);
        assertThat(all).noneMatch(CompletableFuture::isDone);

        second.countDown();
        for (var one : all) assertThat(one.get(10, TimeUnit.SECONDS).body()).isEqualTo("made 2");
        assertThat(made).hasValue(2);
    }

    /** Requests twice: the first response is sent before it is cached, the second one comes from the cache. */
    private void keepFirst() throws Exception {
        for (int i = 0; i < 2; i++)
            assertThat(ask().get(10, TimeUnit.SECONDS).body()).isEqualTo("made 1");
        assertThat(made).hasValue(1);
    }

    /** Requests until the response is this one: a response is sent a moment before it is cached. */
    private void awaitKept(String answer) throws Exception {
        var got = "";
        for (int i = 0; i < 200 && !got.equals(answer); i++)
            got = ask().get(10, TimeUnit.SECONDS).body();
        assertThat(got).isEqualTo(answer);
    }

    private void awaitSecond() throws InterruptedException {
        for (int i = 0; i < 2000 && made.get() < 2; i++) Thread.sleep(5);
        assertThat(made).hasValue(2);
    }

    /** Waits until this many requests have been handled or wait: later ones may cause another rendering. */
    private void awaitSeen(int requests) throws InterruptedException {
        for (int i = 0; i < 2000 && seen.get() < requests; i++) Thread.sleep(5);
        assertThat(seen).hasValueGreaterThanOrEqualTo(requests);
    }

    private void make(HttpServerExchange exchange) throws Exception {
        int number = made.incrementAndGet();
        if (number == 2) second.await();
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-cache");
        exchange.getResponseSender().send("made " + number);
    }

    /** Advances the clock in the steps of a node, which polls five times a second. */
    private void pass(long millis) {
        for (long passed = 0; passed < millis; passed += 200) {
            clock.pass(200);
            log.head.poll();
        }
    }

    private CompletableFuture<HttpResponse<String>> ask() {
        var address = (InetSocketAddress)
                Objects.requireNonNull(server).getListenerInfo().get(0).getAddress();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + address.getPort() + "/"))
                .build();
        return CLIENT.sendAsync(request, BodyHandlers.ofString());
    }
}
