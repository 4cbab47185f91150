package vn.lantoa.field.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.field.drill.FaultProxy.Fault;

/** Each network fault as a client sees it, and its end. */
class FaultProxyIT {
    private static final int LENGTH = 5000;

    private HttpServer server;
    private FaultProxy proxy;
    private HttpClient client;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, LENGTH);
            exchange.getResponseBody().write(new byte[LENGTH]);
            exchange.close();
        });
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        proxy = new FaultProxy(server.getAddress().getPort());
        client = HttpClient.newHttpClient();
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        server.stop(0);
    }

    /** The status, or 0 without a complete response. */
    private int asked() throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + proxy.port() + "/"))
                .timeout(Duration.ofSeconds(5))
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[LENGTH * 10]))
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    @Test
    void simulates_each_fault_and_works_again_afterwards() throws InterruptedException {
        assertThat(asked()).isEqualTo(200);
        for (var fault : Fault.values()) {
            proxy.inflict(fault, 50);

            assertThat(asked())
                    .as(fault.name())
                    .isEqualTo(
                            switch (fault) {
                                case NONE, SLOW -> 200;
                                case FAILING -> 500;
                                case REFUSING, HANGING, SHORT -> 0;
                            });

            proxy.heal();
            assertThat(asked()).as("after " + fault).isEqualTo(200);
        }
    }

    @Test
    void hangs_forgotten_connections_and_accepts_new_ones() throws InterruptedException {
        assertThat(asked()).isEqualTo(200);

        proxy.forgetConnections();

        assertThat(asked()).as("on the connection that was kept").isZero();
        client = HttpClient.newHttpClient();
        assertThat(asked()).isEqualTo(200);
    }
}
