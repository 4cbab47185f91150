package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.Product;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.HeapWatch;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.SlowClients;
import vn.lantoa.system.TheProduct;

/**
 * Five hundred senders of a byte a second and five hundred readers of a film through a window of 4 kB, with nginx
 * before the hub and without, while a newsroom reads a feed and a phone uploads a file at 2 kB a second.
 */
@Tag("drills")
class SlowClientsIT {
    private static final int MANY = 500;
    private static final Duration LOOK = Duration.ofSeconds(75);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PHONE_BYTES = 2000;

    private static Product product;
    private static String film = "";

    @BeforeAll
    static void start() {
        product = TheProduct.another("slow-clients");
        var job = MainJob.begin(hub(), "training-material", "Tài liệu rất dày");
        job.taken(job.uploader()
                .upload(job.asset(), "dày.txt", "master", null, BodyPublishers.ofByteArray(text(12 << 20))));
        job.submitApproveRelease();
        film = "/a/" + job.asset() + "/file";
    }

    @AfterAll
    static void stop() {
        if (product != null) product.close();
        TheProduct.discard("slow-clients");
    }

    @Test
    void keep_nobody_from_the_hub() throws Exception {
        hold("direct", hub());
    }

    @Test
    void keep_nobody_from_the_hub_behind_the_documented_proxy() throws Exception {
        try (var nginx = Nginx.before(hub())) {
            hold("nginx", nginx.home());
        }
    }

    @Test
    void three_hundred_megabytes_of_json_cost_no_memory() throws Exception {
        var heap = HeapWatch.of(product.first().management());
        var megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) 'a');
        var body = new SequenceInputStream(
                Collections.enumeration(Stream.generate(() -> (InputStream) new ByteArrayInputStream(megabyte))
                        .limit(300)
                        .toList()));
        var request = HttpRequest.newBuilder(hub().resolve("/api/v1/tokens"))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofInputStream(() -> body))
                .build();
        var status = HttpClient.newHttpClient()
                .sendAsync(request, BodyHandlers.discarding())
                .handle((answer, cutOff) -> answer == null ? 413 : answer.statusCode())
                .get();
        assertThat(status).isEqualTo(413);
        assertThat(HubClient.anonymous(hub())
                        .send(HubClient.anonymous(hub())
                                .request("/health/ready")
                                .build())
                        .statusCode())
                .isEqualTo(200);
        System.out.printf("300 MB of JSON: %.0f MiB of heap at most, of %.0f%n", heap.highest(), heap.limit());
    }

    private static void hold(String way, URI door) throws Exception {
        try (var senders = new SlowClients(door).senders(MANY, "/api/v1/tokens");
                var readers = new SlowClients(door).readers(MANY, film, PHONE_BYTES)) {
            var phone = CompletableFuture.supplyAsync(() -> bringByPhone(door));
            var times = readFeed(door);
            System.out.printf(
                    "%s: feed p50 %d ms, p99 %d ms, most %d ms of %d reads; connected: %d senders, %d readers%n",
                    way,
                    times[times.length / 2],
                    times[times.length * 99 / 100],
                    times[times.length - 1],
                    times.length,
                    senders.connected(),
                    readers.connected());
            assertThat(times[times.length * 99 / 100]).isLessThan(200);
            // a byte a second is too slow, unless a proxy has the patience; 2 kB a second is enough
            if (door.equals(hub())) assertThat(senders.connected()).isZero();
            assertThat(readers.connected()).isEqualTo(MANY);
            assertThat(phone.get()).contains("202");
        }
    }

    private static long[] readFeed(URI door) throws Exception {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(door.resolve("/feeds/all.atom"))
                .timeout(PATIENCE)
                .build();
        var times = Stream.<Long>builder();
        long until = System.nanoTime() + LOOK.toNanos();
        while (System.nanoTime() < until) {
            long begun = System.nanoTime();
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
            times.add((System.nanoTime() - begun) / 1_000_000);
            // ten reads a second are a busy newsroom
            Thread.sleep(100);
        }
        return times.build().mapToLong(Long::longValue).sorted().toArray();
    }

    /** Uploads 100 kB in one request, at the rate of a poor line; returns the first line of the answer. */
    private static String bringByPhone(URI door) {
        var officer = DemoOfficers.at(hub(), "canbo");
        var asset = MainJob.begin(hub(), "training-material", "Từ điện thoại").asset();
        var body = text(50 * PHONE_BYTES);
        var token = officer.request("/")
                .build()
                .headers()
                .firstValue("Authorization")
                .orElseThrow();
        var head = "POST /api/v1/assets/" + asset
                + "/files?role=master&name=a.txt HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n" + "Authorization: "
                + token + "\r\nContent-Type: text/plain\r\nContent-Length: " + body.length + "\r\n\r\n";
        try (var socket = new Socket(door.getHost(), door.getPort())) {
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            for (int sent = 0; sent < body.length; sent += PHONE_BYTES) {
                out.write(body, sent, PHONE_BYTES);
                // the line's rate is what is tried
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
