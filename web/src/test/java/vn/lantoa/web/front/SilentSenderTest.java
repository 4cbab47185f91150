package vn.lantoa.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A sender who goes silent in the middle of a file. Who reads it must be woken by an interruption: by that the upload lets
 * its sender in again over another line (IncomingBody).
 */
@Timeout(60)
class SilentSenderTest {
    private final CountDownLatch come = new CountDownLatch(10);
    private final CompletableFuture<Thread> reader = new CompletableFuture<>();
    private final CompletableFuture<String> end = new CompletableFuture<>();
    private final Undertow server = Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setIoThreads(1)
            .setWorkerThreads(1)
            .setHandler(Doors.before(this::read))
            .build();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void keeps_no_reader_that_is_interrupted() throws Exception {
        int port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        try (var line = new Socket("127.0.0.1", port)) {
            line.getOutputStream()
                    .write("PATCH /uploads/1 HTTP/1.1\r\nHost: hub\r\nContent-Length: 100\r\n\r\n0123456789"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(come.await(20, TimeUnit.SECONDS)).as("what was sent has come").isTrue();

            reader.get().interrupt();

            assertThat(end.get(5, TimeUnit.SECONDS)).isEqualTo("interrupted");
        }
    }

    private void read(HttpServerExchange exchange) throws Exception {
        if (exchange.isInIoThread()) {
            exchange.dispatch(this::read);
            return;
        }
        exchange.startBlocking();
        reader.complete(Thread.currentThread());
        try {
            while (exchange.getInputStream().read() >= 0) come.countDown();
            end.complete("ended");
        } catch (InterruptedIOException e) {
            end.complete("interrupted");
        } finally {
            var unused = Thread.interrupted();
        }
    }
}
