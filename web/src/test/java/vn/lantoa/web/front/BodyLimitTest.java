package vn.lantoa.web.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.ProxyPeerAddressHandler;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lantoa.web.signin.RecentCredentials;

/** Concurrent bodies of many senders, to a server with the hub's handlers that trusts its proxy's addresses. */
@Timeout(60)
class BodyLimitTest {
    /** One more than filled a node's buffers when all senders shared them. */
    private static final int MANY = 66;

    private static final int MOST = 1 << 20;
    private static final int SMALL = 16 << 10;

    /** Addresses that require a sign-in, according to {@code SignedInOnly}. */
    private static final Pattern CLOSED = Pattern.compile("/(console|api|uploads|partner|wire)(/.*)?");

    private static final List<String> SIGN_IN =
            List.of("/api/v1/tokens", "/api/v1/tokens/challenge", "/partner/signin");
    private static final String PHOTO = "/p/one/photos/one";

    private final List<Socket> open = new ArrayList<>();
    private final Undertow server = Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setIoThreads(2)
            .setWorkerThreads(2)
            .setHandler(new ProxyPeerAddressHandler(Doors.before(this::application)))
            .build();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        for (var one : open) one.close();
        server.stop();
    }

    @Test
    void endless_bodies_of_one_network_block_no_other_sender() throws IOException {
        for (int i = 0; i < MANY; i++) begin("203.0.113." + i);

        for (var address : List.of("198.51.100.1", "203.0.113.1"))
            assertThat(firstLine(post("/signin", address, "", 5, 5)))
                    .as(address)
                    .contains(" 200 ");
        assertThat(firstLine(post("/console/x", "198.51.100.1", "", MOST, MOST)))
                .contains(" 200 ");
        refusesOneMore("");
    }

    @Test
    void signed_in_senders_are_not_counted_with_their_network() throws IOException {
        RecentCredentials.remember("recognised-session");
        RecentCredentials.remember("recognised-token");
        for (int i = 0; i < MANY; i++) begin("203.0.113." + i);

        for (var known : List.of(
                "Cookie: lantoa=recognised-session",
                "Cookie: __Host-lantoa-partner=recognised-session",
                "Authorization: Bearer recognised-token"))
            assertThat(firstLine(post("/console/x", "203.0.113.1", known, MOST, MOST)))
                    .as(known)
                    .contains(" 200 ");
        for (var unknown : List.of("Cookie: lantoa=made-up", "Authorization: Bearer made-up")) refusesOneMore(unknown);
    }

    @Test
    void an_anonymous_form_has_at_most_16_kilobytes() throws IOException {
        assertThat(firstLine(post("/signin", "198.51.100.1", "", SMALL, SMALL))).contains(" 200 ");
        assertThat(firstLine(post("/signin", "198.51.100.1", "", SMALL + 1, 0))).contains(" 413 ");
        assertThat(firstLine(post("/signin;x", "198.51.100.1", "", SMALL + 1, 0)))
                .as("another spelling has no larger body")
                .contains(" 404 ");
    }

    @Test
    void anonymous_addresses_except_photos_have_the_small_limit() {
        var open = UploadRoutesTest.resources()
                .filter(UploadRoutesTest::hasBody)
                .map(UploadRoutesTest::path)
                .filter(path -> !CLOSED.matcher(path).matches() || SIGN_IN.contains(path))
                .toList();

        assertThat(open)
                .contains(PHOTO, "/signin", "/signin/code", "/signin/password", "/hub")
                .containsAll(SIGN_IN);
        assertThat(open)
                .allSatisfy(path ->
                        assertThat(BodyLimit.mostBytes(path)).as(path).isEqualTo(path.equals(PHOTO) ? MOST : SMALL));
    }

    @Test
    void signed_in_callers_have_the_large_limit_everywhere() {
        assertThat(UploadRoutesTest.resources()
                        .filter(UploadRoutesTest::hasBody)
                        .map(UploadRoutesTest::path)
                        .filter(path -> CLOSED.matcher(path).matches() && !SIGN_IN.contains(path)))
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        path -> assertThat(BodyLimit.mostBytes(path)).as(path).isEqualTo(MOST));
    }

    /** The previous bodies may still be in transit. */
    private void refusesOneMore(String header) throws IOException {
        for (int i = 0; i < MANY; i++) {
            var socket = post("/console/x", "203.0.113.1", header, MOST, MOST - 1);
            socket.setSoTimeout(200);
            try {
                assertThat(firstLine(socket)).as(header).contains(" 503 ");
                return;
            } catch (SocketTimeoutException waits) {
                // it had room
            }
        }
        fail("a network may hold " + MANY + " more bodies");
    }

    /** Sends a large body except its last byte. */
    private void begin(String address) throws IOException {
        try {
            post("/console/x", address, "", MOST, MOST - 1);
        } catch (IOException refused) {
            // closed while it was sent, since the network has used its share
        }
    }

    private Socket post(String path, String address, String header, int length, int sent) throws IOException {
        var socket = new Socket(
                "127.0.0.1",
                ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort());
        open.add(socket);
        socket.setSoTimeout(10_000);
        var head = "POST " + path + " HTTP/1.1\r\nHost: hub\r\nConnection: close\r\nX-Forwarded-For: " + address
                + "\r\n" + (header.isEmpty() ? "" : header + "\r\n") + "Content-Type: text/plain\r\nContent-Length: "
                + length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(new byte[sent]);
        return socket;
    }

    private static String firstLine(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(20), StandardCharsets.US_ASCII);
    }

    private void application(HttpServerExchange exchange) {
        exchange.getResponseSender().send("ok");
    }
}
