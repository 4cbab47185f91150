package vn.lantoa.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Small bodies that arrive slowly, at a separate server. */
@Timeout(30)
class BodyReaderTest {
    private static final BodyReader.Bounds BOUNDS =
            new BodyReader.Bounds(1 << 20, Duration.ofMillis(700), new BodyBudget());

    private final AtomicInteger asked = new AtomicInteger();

    /** The minimum rate does not apply: an occasional byte keeps the connection busy. */
    @Test
    void a_body_incomplete_at_the_deadline_is_rejected_as_too_slow() throws Exception {
        var answer = answer(100_000);

        assertThat(answer)
                .startsWith("HTTP/1.1 408 ")
                .contains("application/problem+json")
                .contains("Connection: close")
                .contains("\"type\":\"urn:lantoa:problem:too-slow\"");
        assertThat(asked).hasValue(0);
    }

    @Test
    void a_complete_body_is_passed_to_the_application() throws Exception {
        assertThat(answer(5)).startsWith("HTTP/1.1 200 ");
        assertThat(asked).hasValue(1);
    }

    /** Sends a byte every few milliseconds until the server answers. */
    private String answer(int length) throws Exception {
        var server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(this::read)
                .build();
        server.start();
        try {
            var place = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
            try (var socket = new Socket(place.getAddress(), place.getPort())) {
                return trickle(socket, length);
            }
        } finally {
            server.stop();
        }
    }

    private static String trickle(Socket socket, int length) throws IOException, InterruptedException {
        var head = "POST /api/v1/tokens HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        for (int sent = 0; sent < length && socket.getInputStream().available() == 0; sent++) {
            socket.getOutputStream().write(' ');
            Thread.sleep(20);
        }
        socket.shutdownOutput();
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void read(HttpServerExchange exchange) {
        exchange.dispatch(exchange.getIoThread(), new BodyReader(exchange, this::application, BOUNDS)::start);
    }

    private void application(HttpServerExchange exchange) {
        asked.incrementAndGet();
        exchange.endExchange();
    }
}
