package vn.lantoa.asset.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lantoa.asset.storage.ObjectStoreFault;
import vn.lantoa.audit.WitnessConfig;
import vn.lantoa.kernel.Secret;
import vn.lantoa.kernel.SettableClock;

/** Heads under object lock, against the part of the S3 protocol that reports locks. */
@Timeout(60)
class S3LockedHeadsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 10);
    private static final String LOCK =
            "<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled></ObjectLockConfiguration>";

    /** The headers of uploads, by path. */
    private final Map<String, Map<String, List<String>>> put = new ConcurrentHashMap<>();

    private final S3LockedHeads heads = new S3LockedHeads();
    private int status = 200;
    private String answer = LOCK;
    private @Nullable HttpServer server;

    @BeforeEach
    void start() throws IOException {
        var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        started.createContext("/", this::answer);
        started.start();
        server = started;
        heads.store = new S3Config(
                URI.create("http://127.0.0.1:" + started.getAddress().getPort()),
                "key",
                new Secret("secret"),
                "lantoa",
                "us-east-1");
        heads.witnesses = new WitnessConfig(List.of(), "witness");
        heads.clock = SettableClock.atNoon();
    }

    @AfterEach
    void stop() throws Exception {
        heads.close();
        if (server != null) server.stop(0);
    }

    @Test
    void are_kept_in_compliance_mode_for_ten_years_where_the_bucket_knows_locks() {
        assertThat(heads.put("head", DAY)).isTrue();

        var sent = Objects.requireNonNull(put.get("/witness/audit/2026-10-10.jws"));
        assertThat(sent.get("X-amz-object-lock-mode")).containsExactly("COMPLIANCE");
        assertThat(sent.get("X-amz-object-lock-retain-until-date"))
                .singleElement()
                .asString()
                .startsWith("2036-10-10");
    }

    @Test
    void without_object_lock_heads_are_stored_unlocked_with_a_warning() {
        for (var code : List.of("ObjectLockConfigurationNotFoundError", "NotImplemented")) {
            status = code.equals("NotImplemented") ? 501 : 404;
            answer = "<Error><Code>" + code + "</Code><Message>no</Message></Error>";

            assertThat(heads.put("head", DAY)).isFalse();
            var sent = put.get("/witness/audit/2026-10-10.jws");
            assertThat(sent).isNotNull().doesNotContainKey("X-amz-object-lock-mode");
        }
    }

    @Test
    void a_missing_bucket_is_created_with_object_lock() {
        status = 404;
        answer = "<Error><Code>NoSuchBucket</Code><Message>no</Message></Error>";

        assertThat(heads.put("head", DAY)).isTrue();

        assertThat(put.get("/witness")).isNotNull().containsKey("X-amz-bucket-object-lock-enabled");
        assertThat(put.get("/witness/audit/2026-10-10.jws")).isNotNull().containsKey("X-amz-object-lock-mode");
    }

    @Test
    void a_silent_store_is_not_treated_as_one_without_locks() {
        if (server != null) server.stop(0);

        assertThatThrownBy(() -> heads.put("head", DAY)).isInstanceOf(ObjectStoreFault.class);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var asksForLock = "object-lock"
                .equals(String.valueOf(exchange.getRequestURI().getQuery()).split("=")[0]);
        exchange.getRequestBody().readAllBytes();
        if (exchange.getRequestMethod().equals("PUT"))
            put.put(exchange.getRequestURI().getPath(), Map.copyOf(exchange.getRequestHeaders()));
        var bytes = (asksForLock ? answer : "").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/xml");
        exchange.getResponseHeaders().add("ETag", "\"etag\"");
        exchange.sendResponseHeaders(asksForLock ? status : 200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
