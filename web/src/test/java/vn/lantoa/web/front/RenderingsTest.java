package vn.lantoa.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.release.ChangeHead;

/** Many readers of a response that is not cached, on a separate server with two I/O threads. */
class RenderingsTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int READERS = 200;
    private static final PublicAsk ASK = new PublicAsk("/", "vi", false, PublicAsk.ContentKind.LOG, null);

    private final Renderings renderings = new Renderings();
    private final AtomicInteger rendered = new AtomicInteger();
    private final AtomicInteger onNetworkThreads = new AtomicInteger();
    private final CountDownLatch hanging = new CountDownLatch(1);
    private volatile @Nullable String kept;
    private volatile HttpHandler application = exchange -> {};
    private @Nullable Undertow server;

    @BeforeEach
    void start() {
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setIoThreads(2)
                .setWorkerThreads(READERS)
                .setHandler(this::handle)
                .build();
        server.start();
    }

    @AfterEach
    void stop() {
        hanging.countDown();
        if (server != null) server.stop();
    }

    @Test
    void one_of_many_requests_renders_and_all_get_the_response() throws Exception {
        application = exchange -> {
            Thread.sleep(300);
            kept = "one for all";
            exchange.getResponseSender().send("one for all");
        };

        assertThat(read(READERS)).hasSize(READERS).containsOnly("200 one for all");
        assertThat(rendered).hasValue(1);
        assertThat(onNetworkThreads).hasValue(0);
    }

    @Test
    void a_rendering_failure_is_reported_to_each_waiting_request() throws Exception {
        application = exchange -> {
            Thread.sleep(100);
            exchange.setStatusCode(500).endExchange();
        };

        assertThat(read(20)).hasSize(20).containsOnly("500 ");
        assertThat(onNetworkThreads).hasValue(0);
    }

    @Test
    void a_hanging_rendering_is_taken_over_by_another_request() throws Exception {
        application = exchange -> {
            if (rendered.get() == 1) hanging.await();
            else Thread.sleep(100);
            kept = "the second";
            exchange.getResponseSender().send("the second");
        };
        var first = ask();
        while (rendered.get() == 0) Thread.sleep(5);

        assertThat(read(READERS)).hasSize(READERS).containsOnly("200 the second");
        assertThat(rendered).hasValue(2);
        assertThat(first).isNotDone();
    }

    private void handle(HttpServerExchange exchange) throws Exception {
        var right = kept;
        if (right != null) {
            exchange.getResponseSender().send(right);
            return;
        }
        var rendering = renderings.begin(ASK, new ChangeHead.Mark(1, 0, 0, 0), exchange, this::handle);
        if (rendering.isEmpty()) return;
        exchange.addExchangeCompleteListener((one, following) -> {
            rendering.get().end(one.getStatusCode() == 200);
            following.proceed();
        });
        exchange.dispatch(this::render);
    }

    private void render(HttpServerExchange exchange) throws Exception {
        rendered.incrementAndGet();
        if (exchange.isInIoThread()) onNetworkThreads.incrementAndGet();
        application.handleRequest(exchange);
    }

    private List<String> read(int readers) throws Exception {
        var all = IntStream.range(0, readers).mapToObj(one -> ask()).toList();
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);
        return all.stream().map(one -> text(one.join())).toList();
    }

    private static String text(HttpResponse<String> answer) {
        return answer.statusCode() + " " + answer.body();
    }

    private CompletableFuture<HttpResponse<String>> ask() {
        if (server == null) throw new IllegalStateException();
        int port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .build();
        return CLIENT.sendAsync(request, BodyHandlers.ofString());
    }
}
