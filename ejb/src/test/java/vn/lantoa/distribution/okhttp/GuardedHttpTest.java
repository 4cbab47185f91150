package vn.lantoa.distribution.okhttp;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.distribution.delivery.OutwardConfig;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;
import vn.lantoa.distribution.delivery.OutwardOutcome.Barred;
import vn.lantoa.distribution.delivery.OutwardOutcome.Failed;

/** Requests to a misbehaving server. */
class GuardedHttpTest {
    private static final byte[] BODY = new byte[100_000];

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/whole", exchange -> {
            exchange.sendResponseHeaders(200, BODY.length);
            exchange.getResponseBody().write(BODY);
            exchange.close();
        });
        server.createContext("/broken", exchange -> {
            exchange.sendResponseHeaders(200, BODY.length * 2L);
            exchange.getResponseBody().write(BODY);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void reads_at_most_the_requested_number_of_bytes() {
        assertThat(http("127.0.0.0/8").get(at("/whole"), Map.of(), 70_000))
                .isInstanceOfSatisfying(
                        Answered.class, answer -> assertThat(answer.body()).hasSize(70_000));
        assertThat(http("127.0.0.0/8").get(at("/whole"), Map.of(), 1 << 20))
                .isInstanceOfSatisfying(
                        Answered.class, answer -> assertThat(answer.body()).isEqualTo(BODY));
    }

    @Test
    void reports_the_bytes_received_before_a_disconnect() {
        assertThat(http("127.0.0.0/8").get(at("/broken"), Map.of(), 1 << 20))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.bytes()).isEqualTo(BODY.length));
    }

    @Test
    void rejects_internal_addresses() {
        assertThat(http("192.0.2.0/24").get(at("/whole"), Map.of(), 10)).isEqualTo(new Barred("address-inside"));
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static GuardedHttp http(String networks) {
        var http = new GuardedHttp();
        http.config = OutwardConfig.parse(networks);
        http.open();
        return http;
    }
}
