package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.Product;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.FeedBeside;
import vn.lantoa.system.HeapWatch;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.SlowClients;
import vn.lantoa.system.TheProduct;

/**
 * Five hundred senders of a byte a second and five hundred readers of a film through a window of 4 kB, with nginx
 * before the hub and without, while a newsroom reads a feed and a phone uploads a file at 2 kB a second; and some
 * clients slower than a phone.
 */
@Tag("drills")
class SlowClientsIT {
    private static final int MANY = 500;
    private static final Duration LOOK = Duration.ofSeconds(75);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PHONE_BYTES = 2000;

    /**
     * A tenth of the minimum rate, by this many readers of each kind of address and as many uploads as a node accepts.
     */
    private static final int TOO_FEW_BYTES = 100;

    private static final int SOME = 50;
    private static final Duration BEGUN = Duration.ofSeconds(10);

    /** The window of the minimum rate, in which the filled buffers count as read, plus some checks. */
    private static final Duration CUT_OFF = Duration.ofSeconds(120);

    /** The number of bodies of 300 MB: one is rejected too soon to read a feed beside it. */
    private static final int TIMES = 20;

    private static Product product;
    private static String film = "";
    private static String bytes = "";

    @BeforeAll
    static void start() throws Exception {
        product = TheProduct.another("slow-clients");
        var job = MainJob.begin(hub(), "training-material", "Tài liệu rất dày");
        var text = text(12 << 20);
        job.taken(job.uploader().upload(job.asset(), "dày.txt", "master", null, BodyPublishers.ofByteArray(text)));
        job.submitApproveRelease();
        film = "/a/" + job.asset() + "/file";
        bytes = "/f/"
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)) + "/day.txt";
    }

    @AfterAll
    static void stop() {
        if (product != null) product.close();
        TheProduct.discard("slow-clients");
    }

    @Test
    void do_not_block_other_clients() throws Exception {
        hold("direct", hub());
    }

    @Test
    void do_not_block_other_clients_behind_the_documented_proxy() throws Exception {
        try (var nginx = Nginx.before(hub())) {
            hold("nginx", nginx.home());
        }
    }

    @Test
    void slow_readers_and_senders_are_disconnected() throws Exception {
        var job = MainJob.begin(hub(), "training-material", "Gửi quá chậm");
        var upload = "/api/v1/assets/" + job.asset() + "/files?role=master&name=a.txt";
        try (var readers = new SlowClients(hub())
                        .readers(SOME, film, TOO_FEW_BYTES)
                        .readers(SOME, bytes, TOO_FEW_BYTES);
                var uploads = new SlowClients(hub()).uploads(SOME, upload, authorization(job.uploader()));
                var feed = FeedBeside.at(hub())) {
            // they have begun, and are within the grace period of the minimum rate
            Thread.sleep(BEGUN.toMillis());
            assertThat(readers.held()).isGreaterThan(SOME);
            assertThat(uploads.held()).isGreaterThan(SOME / 2);
            var until = System.nanoTime() + CUT_OFF.toNanos();
            while (readers.held() + uploads.held() > 0 && System.nanoTime() < until) Thread.sleep(1000);

            System.out.printf(
                    "too slow: connected after %d s: %d readers, %d uploads%n",
                    CUT_OFF.plusNanos(System.nanoTime() - until).toSeconds(), readers.held(), uploads.held());
            assertThat(readers.held()).isZero();
            assertThat(uploads.held()).isZero();
            feed.assertUnharmedBy("slow uploads, and readers that are cut off");
        }
    }

    @Test
    void three_hundred_megabytes_of_json_cost_no_memory() throws Exception {
        var heap = HeapWatch.of(product.first().management());
        try (var feed = FeedBeside.at(hub())) {
            for (int i = 0; i < TIMES; i++)
                assertThat(sendMegabytes(300)).startsWith("HTTP/1.1 413 ").contains("application/problem+json");
            assertThat(HubClient.anonymous(hub())
                            .send(HubClient.anonymous(hub())
                                    .request("/health/ready")
                                    .build())
                            .statusCode())
                    .isEqualTo(200);
            heap.assertBounded("300 MB of JSON");
            feed.assertUnharmedBy("300 MB of JSON");
        }
    }

    /** Sends this much JSON as one chunked body until the hub closes the connection; returns its response. */
    private static String sendMegabytes(int megabytes) throws Exception {
        try (var socket = new Socket(hub().getHost(), hub().getPort())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            // read concurrently: a connection closed in the middle of sending cannot be read afterwards
            var said = CompletableFuture.supplyAsync(() -> heard(socket));
            var out = socket.getOutputStream();
            out.write(("POST /api/v1/tokens HTTP/1.1\r\nHost: hub\r\nContent-Type: application/json\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            var chunk = ("100000\r\n" + "a".repeat(1 << 20) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            try {
                for (int i = 0; i < megabytes; i++) out.write(chunk);
            } catch (IOException closed) {
                // after the answer, which decides
            }
            return said.get();
        }
    }

    private static String heard(Socket socket) {
        var said = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(said);
        } catch (IOException reset) {
            // what came before it counts
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void hold(String way, URI door) throws Exception {
        try (var senders = new SlowClients(door).senders(MANY, "/api/v1/tokens");
                var readers = new SlowClients(door)
                        .readers(MANY / 2, film, PHONE_BYTES)
                        .readers(MANY / 2, bytes, PHONE_BYTES);
                var feed = FeedBeside.at(door)) {
            var phone = CompletableFuture.supplyAsync(() -> bringByPhone(door));
            // long enough for slow clients to be disconnected
            Thread.sleep(LOOK.toMillis());
            System.out.printf("%s: connected: %d senders, %d readers%n", way, senders.connected(), readers.connected());
            feed.assertUnharmedBy("slow clients, " + way);
            // a byte a second is too slow, unless a proxy buffers it; 2 kB a second is enough
            if (door.equals(hub())) assertThat(senders.connected()).isZero();
            assertThat(readers.connected()).isEqualTo(MANY);
            assertThat(phone.get()).contains("202");
        }
    }

    /** Uploads 100 kB in one request, at the rate of a poor line; returns the first line of the answer. */
    private static String bringByPhone(URI door) {
        var officer = DemoOfficers.at(hub(), "canbo");
        var asset = MainJob.begin(hub(), "training-material", "Từ điện thoại").asset();
        var body = text(50 * PHONE_BYTES);
        var head = "POST /api/v1/assets/" + asset
                + "/files?role=master&name=a.txt HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n" + "Authorization: "
                + authorization(officer) + "\r\nContent-Type: text/plain\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        try (var socket = new Socket(door.getHost(), door.getPort())) {
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            for (int sent = 0; sent < body.length; sent += PHONE_BYTES) {
                out.write(body, sent, PHONE_BYTES);
                // the line's rate is what is tested
                Thread.sleep(1000);
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e.toString();
        }
    }

    private static String authorization(HubClient officer) {
        return officer.request("/")
                .build()
                .headers()
                .firstValue("Authorization")
                .orElseThrow();
    }

    private static URI hub() {
        return product.first().home();
    }

    private static byte[] text(int bytes) {
        var random = new Random(bytes);
        var text = new byte[bytes];
        for (int i = 0; i < bytes; i++) text[i] = (byte) (i % 80 == 79 ? '\n' : 'a' + random.nextInt(26));
        return text;
    }
}
