package vn.lantoa.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lantoa.web.signin.RecentCredentials;

/** Slow uploads behind the hub's handlers, at a server with a single thread for requests. */
@Timeout(60)
class UploadDispatchTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final CountDownLatch come = new CountDownLatch(UploadBulkhead.AT_ONCE);
    private final CountDownLatch end = new CountDownLatch(1);
    private final Undertow server = Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setIoThreads(2)
            .setWorkerThreads(1)
            .setHandler(Doors.before(this::application))
            .build();

    @BeforeEach
    void start() {
        RecentCredentials.remember("recognised-token");
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop();
    }

    @Test
    void excess_uploads_get_503_and_leave_threads_for_other_requests() throws Exception {
        var uploads = IntStream.range(0, UploadBulkhead.AT_ONCE)
                .mapToObj(one -> send("/uploads"))
                .toList();
        assertThat(come.await(20, TimeUnit.SECONDS)).as("all are being read").isTrue();

        var other = send("/signin").get(10, TimeUnit.SECONDS);
        var tooMany = send("/uploads/1").get(10, TimeUnit.SECONDS);

        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.body()).doesNotContain("upload");
        assertThat(tooMany.statusCode()).isEqualTo(503);
        assertThat(tooMany.headers().firstValue("Retry-After")).isPresent();
        end.countDown();
        assertThat(uploads)
                .allSatisfy(upload ->
                        assertThat(upload.get(10, TimeUnit.SECONDS).body()).isEqualTo("upload"));
        assertThat(send("/uploads/1").get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }

    /** The application answers without reading them, and the server continues to read their bytes. */
    @Test
    void endless_anonymous_uploads_leave_permits_for_signed_in_callers() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < UploadBulkhead.AT_ONCE; i++) slow.add(begin("/uploads/refused"));
            for (var one : slow)
                assertThat(new String(one.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                        .isIn("HTTP/1.1 401", "HTTP/1.1 503");
            end.countDown();

            assertThat(send("/uploads").get(10, TimeUnit.SECONDS).body()).isEqualTo("upload");
        } finally {
            for (var one : slow) one.close();
        }
    }

    /** Sends the beginning of a large file only. */
    private Socket begin(String path) throws IOException {
        var socket = new Socket("127.0.0.1", port());
        socket.setSoTimeout(10_000);
        var head = "PATCH " + path + " HTTP/1.1\r\nHost: hub\r\nContent-Length: 2000000\r\n\r\n0123456789";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Waits on a thread, as the application does when reading a file; returns the thread. */
    private void application(HttpServerExchange exchange) throws Exception {
        if (exchange.isInIoThread()) {
            exchange.dispatch(this::application);
            return;
        }
        if (exchange.getRequestPath().endsWith("/refused")) {
            exchange.setStatusCode(401).getResponseSender().send("no");
            return;
        }
        if (exchange.getRequestPath().startsWith("/uploads")) {
            come.countDown();
            end.await();
        }
        exchange.getResponseSender().send(Thread.currentThread().getName());
    }

    private CompletableFuture<HttpResponse<String>> send(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer recognised-token")
                .POST(BodyPublishers.ofString("a file"))
                .build();
        return CLIENT.sendAsync(request, BodyHandlers.ofString());
    }

    private int port() {
        return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }
}
