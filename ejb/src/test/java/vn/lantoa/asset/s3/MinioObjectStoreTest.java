package vn.lantoa.asset.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.asset.storage.ObjectStoreContract;
import vn.lantoa.asset.storage.ObjectStoreFault;
import vn.lantoa.kernel.Outage;
import vn.lantoa.kernel.Secret;

/** The adapter against a real S3 server on loopback, backed by a folder. */
@Isolated("measures time")
class MinioObjectStoreTest extends ObjectStoreContract {
    private static final String NO_SUCH_KEY =
            "HTTP/1.1 404 Not Found\r\nContent-Type: application/xml\r\nConnection: close\r\n\r\n"
                    + "<Error><Code>NoSuchKey</Code><Message>none</Message></Error>";

    @TempDir
    static Path disk;

    private static S3Proxy server;
    private static MinioObjectStore store;

    @BeforeAll
    static void startTheServer() throws Exception {
        server = S3Proxy.builder()
                .blobStore(new FilesystemNio2BlobStore(disk.toString()))
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "local", "local-secret")
                .build();
        server.start();
        store = at(URI.create("http://127.0.0.1:" + server.getPort()), "local-secret");
        store.ping();
    }

    @AfterAll
    static void stopTheServer() throws Exception {
        store.close();
        server.stop();
    }

    @Test
    void a_signed_url_reads_only_its_object_until_it_expires() throws Exception {
        store.put("blob/one", "một".getBytes(StandardCharsets.UTF_8), "text/plain");
        store.put("blob/two", "hai".getBytes(StandardCharsets.UTF_8), "text/plain");
        var brief = store.signedAddress("blob/one", Duration.ofSeconds(1)).orElseThrow();
        var address = store.signedAddress("blob/one", Duration.ofMinutes(5)).orElseThrow();

        assertThat(read(address).body()).isEqualTo("một");
        assertThat(read(URI.create(address.toString().replace("blob/one", "blob/two")))
                        .statusCode())
                .isEqualTo(403);
        Thread.sleep(2_500);
        assertThat(read(brief).statusCode()).isEqualTo(403);
        assertThat(read(address).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> read(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    protected ObjectStore store() {
        return store;
    }

    @Test
    void pings_again_when_the_bucket_is_there() {
        assertThatCode(store::ping).doesNotThrowAnyException();
    }

    @Test
    void a_wrong_secret_is_an_error_and_not_a_missing_object() {
        try (var stranger = at(URI.create("http://127.0.0.1:" + server.getPort()), "wrong")) {
            assertThatThrownBy(() -> stranger.open("blob/x"))
                    .isInstanceOfSatisfying(ObjectStoreFault.class, fault -> assertThat(fault.isMissing())
                            .isFalse());
        }
    }

    @Test
    void reports_a_refused_connection_at_once() throws Exception {
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        try (var nowhere = at(URI.create("http://127.0.0.1:" + closed), "local-secret")) {
            assertThatThrownBy(nowhere::ping).isInstanceOf(ObjectStoreFault.class);
        }
    }

    @Test
    void abandons_a_hanging_store_after_three_seconds_and_then_at_once() throws Exception {
        try (var hanging = new ServerSocket(0, 50);
                var hung = at(URI.create("http://127.0.0.1:" + hanging.getLocalPort()), "local-secret")) {
            assertThat(untilRefused(() -> hung.open("blob/x")))
                    .isBetween(Duration.ofMillis(2500), Duration.ofSeconds(5));
            assertThat(untilRefused(() -> hung.open("blob/x"))).isLessThan(Duration.ofMillis(500));
            assertThat(untilRefused(() -> hung.put("blob/x", new byte[10], "text/plain")))
                    .isLessThan(Duration.ofMillis(500));
        }
    }

    /** An abandoned call must release its connection and its permit for later calls. */
    @Test
    void an_abandoned_call_keeps_no_connection() throws Exception {
        try (var hanging = new ServerSocket(0, 50);
                var hung = at(URI.create("http://127.0.0.1:" + hanging.getLocalPort()), "local-secret")) {
            untilRefused(() -> hung.open("blob/x"));
            try (var connection = hanging.accept()) {
                connection.setSoTimeout(2000);
                assertThat(new String(connection.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                        .as("all that came before the client closed")
                        .startsWith("GET ");
            }
        }
    }

    @Test
    void detects_recovery_of_a_hanging_store_within_two_seconds() throws Exception {
        try (var wire = new ServerSocket(0, 50);
                var back = at(URI.create("http://127.0.0.1:" + wire.getLocalPort()), "local-secret")) {
            untilRefused(() -> back.open("blob/x"));
            answerAll(wire);
            var until = System.nanoTime() + Duration.ofSeconds(2).toNanos();
            while (isAway(() -> back.open("blob/x")) && System.nanoTime() < until) LockSupport.parkNanos(20_000_000);

            assertThatThrownBy(() -> back.open("blob/x"))
                    .isInstanceOfSatisfying(ObjectStoreFault.class, fault -> assertThat(fault.isMissing())
                            .isTrue());
        }
    }

    /** From now on, answers each connection that the object does not exist; earlier connections still hang. */
    private static void answerAll(ServerSocket wire) {
        var thread = new Thread(() -> {
            try {
                while (true) {
                    var connection = wire.accept();
                    if (connection.getInputStream().read(new byte[8192]) > 0)
                        connection.getOutputStream().write(NO_SUCH_KEY.getBytes(StandardCharsets.US_ASCII));
                    connection.shutdownOutput();
                }
            } catch (IOException e) {
                // the test is over
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static boolean isAway(ThrowingCallable call) {
        try {
            call.call();
            return false;
        } catch (Throwable e) {
            return !(e instanceof ObjectStoreFault fault && fault.isMissing());
        }
    }

    @Test
    void truncated_responses_mean_an_unavailable_store() throws Exception {
        var cut = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        cut.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 3000);
            exchange.getResponseBody().write(new byte[1500]);
            exchange.close();
        });
        cut.start();
        var uri = URI.create("http://127.0.0.1:" + cut.getAddress().getPort());
        try (var breaking = at(uri, "local-secret");
                var bytes = breaking.open("blob/x")) {
            assertThatThrownBy(bytes::readAllBytes)
                    .isInstanceOf(IOException.class)
                    .satisfies(thrown -> assertThat(Outage.find(thrown)).contains(Outage.STORE));
        } finally {
            cut.stop(0);
        }
    }

    private static Duration untilRefused(ThrowingCallable call) {
        var begin = System.nanoTime();
        assertThatThrownBy(call)
                .isInstanceOf(ObjectStoreFault.class)
                .satisfies(thrown -> assertThat(Outage.find(thrown)).contains(Outage.STORE));
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static MinioObjectStore at(URI endpoint, String secret) {
        return new MinioObjectStore(new S3Config(endpoint, "local", new Secret(secret), "lantoa-test", "us-east-1"));
    }
}
