package vn.lantoa.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests with an ambiguous end (RFC 9112, 6.3), sent to the server with the hub's handlers: the part that a proxy
 * would treat as a body must not become a separate request.
 */
@Timeout(60)
class MessageEndsTest {
    /** The smuggled request. */
    private static final String SMUGGLED = "GET /smuggled HTTP/1.1\r\nHost: hub\r\n\r\n";

    private static final long PAUSE_MILLIS = 20;

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final Undertow server = Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setIoThreads(1)
            .setWorkerThreads(2)
            .setHandler(Doors.before(this::application))
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
    void a_pipelined_request_after_an_unambiguous_one_is_answered() throws IOException {
        send("POST /signin HTTP/1.1\r\nHost: hub\r\nContent-Length: 3\r\n\r\na=b" + SMUGGLED);
        assertThat(seen).containsExactly("/signin", "/smuggled");

        seen.clear();
        send(chunked("/uploads") + "3\r\na=b\r\n0\r\n\r\n" + SMUGGLED);
        assertThat(seen).containsExactly("/uploads", "/smuggled");
    }

    /** By one of the two headers the body ends before the smuggled request, by the other after it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 58\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 58",
                "Content-Length: 5\r\nContent-Length: 58",
                "Content-Length: 5, 58",
                "Content-Length: +5",
                "Content-Length: -5",
                "Content-Length: 0x5",
                "Content-Length: 5 8",
                "Content-Length : 5\r\nContent-Length: 58",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: identity, chunked\r\nContent-Length: 58",
                "Transfer-Encoding: xchunked\r\nContent-Length: 58",
                "Transfer-Encoding : chunked\r\nContent-Length: 58",
                "Transfer-Encoding:\tchunked\r\nContent-Length: 58",
                "X: a\nTransfer-Encoding: chunked\r\nContent-Length: 58",
                "X: a\rTransfer-Encoding: chunked\r\nContent-Length: 58"
            })
    void contradictory_headers_let_nothing_through(String headers) throws IOException {
        for (var path : List.of("/signin", "/uploads")) {
            var said = send("POST " + path + " HTTP/1.1\r\nHost: hub\r\n" + headers + "\r\n\r\n0\r\n\r\n" + SMUGGLED);

            assertThat(said).as(path).startsWith("HTTP/1.1 400 ");
            assertThat(seen).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x3", "-1", "g", "ffffffffffffffff3", ""})
    void an_invalid_chunk_size_lets_nothing_through(String size) throws IOException {
        for (var path : List.of("/signin", "/uploads")) {
            var said = send(chunked(path) + size + "\r\na=b\r\n0\r\n\r\n" + SMUGGLED);

            assertThat(said).as(path).doesNotContain("200");
            assertThat(seen).as(path).doesNotContain("/smuggled");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3\na=b\r\n0\r\n\r\n",
                "3;x\na=b\r\n0\r\n\r\n",
                "3\r\na=b\n0\r\n\r\n",
                "3\r\na=b\r\n0\n\r\n",
                "3\r\na=b\r\n0\r\n\n",
                "3\r\na=b\r\n0\r\nX: y\n\r\n",
                "3\r\na=bcd\r\n0\r\n\r\n",
                "3x\r\na=b\r\n0\r\n\r\n"
            })
    void a_malformed_chunk_line_is_rejected_with_the_head_or_later(String body) throws IOException {
        for (var path : List.of("/signin", "/uploads")) {
            assertThat(send(chunked(path) + body + SMUGGLED)).as(path).startsWith("HTTP/1.1 400 ");
            assertThat(send(chunked(path), body + SMUGGLED)).as(path).startsWith("HTTP/1.1 400 ");
            assertThat(seen).as(path).doesNotContain("/smuggled", "/signin");
        }
    }

    @Test
    void a_chunked_body_with_extensions_and_trailers_is_accepted() throws IOException {
        var pieces =
                (chunked("/signin") + "0002;x=y\r\na=\r\n1 \r\nb\r\n0\r\nX: y\r\n\r\n" + SMUGGLED).split("(?<=[\r=])");

        send(pieces);

        assertThat(seen).containsExactly("/signin", "/smuggled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\0b", "a\u0001", "\u007f"})
    void a_control_character_in_a_header_is_refused(String value) throws IOException {
        assertThat(send("GET / HTTP/1.1\r\nHost: hub\r\nX: " + value + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(seen).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NoColon\r\n", "X : y\r\n", "X: y\n"})
    void a_malformed_line_of_a_header_is_refused(String line) throws IOException {
        assertThat(send("GET / HTTP/1.1\r\nHost: hub\r\nA: b\r\n" + line + "\r\n"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(seen).isEmpty();
    }

    @Test
    void too_many_cookies_are_rejected() throws IOException {
        var cookies = IntStream.range(0, 250).mapToObj(i -> "c" + i + "=x").collect(Collectors.joining("; "));
        var start = "POST /signin HTTP/1.1\r\nHost: hub\r\nContent-Length: 3\r\nCookie: ";

        assertThat(send(start + cookies + "\r\n\r\na=b")).startsWith("HTTP/1.1 400 ");
        assertThat(seen).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONNECT hub:80", "CONNECT /", "OPTIONS *", "GET *", "POST *", "GET hub"})
    void a_request_without_a_path_is_refused(String start) throws IOException {
        assertThat(send(start + " HTTP/1.1\r\nHost: hub\r\n\r\n")).startsWith("HTTP/1.1 400 ");
        assertThat(seen).isEmpty();
    }

    private static String chunked(String path) {
        return "POST " + path + " HTTP/1.1\r\nHost: hub\r\nTransfer-Encoding: chunked\r\n\r\n";
    }

    /** Reads the body as the application does, and answers. */
    private void application(HttpServerExchange exchange) throws Exception {
        if (exchange.isInIoThread()) {
            exchange.dispatch(this::application);
            return;
        }
        seen.add(exchange.getRequestPath());
        exchange.startBlocking();
        exchange.getInputStream().readAllBytes();
        exchange.getResponseSender().send("ok");
    }

    /** Sends exactly these bytes at once; waits until the server has closed. */
    private String send(String... pieces) throws IOException {
        int port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        var said = new ByteArrayOutputStream();
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.setTcpNoDelay(true);
            for (var piece : pieces) {
                socket.getOutputStream().write(piece.getBytes(StandardCharsets.ISO_8859_1));
                // a separate packet
                if (pieces.length > 1) TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            socket.shutdownOutput();
            socket.getInputStream().transferTo(said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SocketException e) {
            // closed with unread bytes: the response sent before counts
        }
        return said.toString(StandardCharsets.ISO_8859_1);
    }
}
