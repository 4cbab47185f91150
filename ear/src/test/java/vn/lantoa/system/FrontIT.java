package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Sha256;

/** The handlers before the application: no anonymous, large or slow request delays others. */
class FrontIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** More than a node has threads for requests. */
    private static final int MANY = 100;

    private static final int LARGE = 1 << 20;

    private static final URI HUB = TheProduct.uri();
    private static final byte[] FILE = text(3 << 20);

    private static String file = "";

    @BeforeAll
    static void releases_a_file_of_three_megabytes() {
        var job = MainJob.begin(HUB, "training-material", "Tài liệu dày");
        job.taken(job.uploader().upload(job.asset(), "dày.txt", "master", null, BodyPublishers.ofByteArray(FILE)));
        job.submitApproveRelease();
        file = "/a/" + job.asset() + "/file";
    }

    @Test
    void rejects_oversized_json_before_reading_it_and_before_sign_in() throws Exception {
        var answer = post("/api/v1/tokens", "application/json", new byte[8 << 20], false);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"urn:lantoa:problem:too-large\"");
    }

    @Test
    void counts_the_bytes_of_a_body_of_unknown_length() throws Exception {
        assertThat(post("/api/v1/tokens", "application/json", new byte[2 << 20], true)
                        .statusCode())
                .isEqualTo(413);
        assertThat(post("/hub", "application/x-www-form-urlencoded", new byte[2 << 20], true)
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void limits_forms_of_fields_at_addresses_for_files_too() {
        for (var path : new String[] {"/uploads", "/console/sms/lists"})
            assertThat(post(path, "Application/X-WWW-Form-Urlencoded", new byte[2 << 20], true)
                            .statusCode())
                    .as(path)
                    .isEqualTo(413);
    }

    @Test
    void shows_a_page_for_a_form_that_is_too_large() throws Exception {
        var request = HttpRequest.newBuilder(HUB.resolve("/signin"))
                .header("Accept", "text/html")
                .header("Accept-Language", "vi")
                .POST(BodyPublishers.ofByteArray(new byte[2 << 20]));

        var answer = send(request);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Dữ liệu gửi lên quá lớn").contains("/assets/lantoa.css");
    }

    @Test
    void redirects_every_spelling_of_a_path_to_the_canonical_one() {
        for (var spelling :
                new String[] {"/search;x", "/search/", "//search", "/./search", "/se%61rch", "/a/../search"})
            assertThat(send(HttpRequest.newBuilder(URI.create(HUB + spelling + "?q=x"))))
                    .as(spelling)
                    .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(308))
                    .satisfies(answer ->
                            assertThat(answer.headers().firstValue("Location")).hasValue("/search?q=x"));
        var console = HUB.resolve("/console;x/officers");
        assertThat(send(HttpRequest.newBuilder(console)).headers().firstValue("Location"))
                .hasValue("/console/officers");
        var form = "login=canbo&password=lantoa-demo".getBytes(StandardCharsets.UTF_8);
        assertThat(post("/signin/", "application/x-www-form-urlencoded", form, false)
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(HttpRequest.newBuilder(HUB.resolve("/embed/plugins/"))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void accepts_a_chunked_form() throws Exception {
        var form = "login=canbo&password=lantoa-demo".getBytes(StandardCharsets.UTF_8);

        var answer = post("/signin", "application/x-www-form-urlencoded", form, true);

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void answers_100_continue_and_rejects_oversized_bodies() throws Exception {
        var head = "POST /api/v1/tokens HTTP/1.1\r\nHost: hub\r\nExpect: 100-continue\r\n"
                + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n";

        assertThat(firstLine(head.formatted(50))).contains("100");
        assertThat(firstLine(head.formatted(2 << 20))).contains("413");
    }

    /** A server that accepts the upgrade buffers the body before it calls the application. */
    @Test
    void limits_the_body_of_an_upgrade_request() throws Exception {
        var head = "POST /api/v1/tokens HTTP/1.1\r\nHost: hub\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n"
                + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n";

        assertThat(firstLine(head.formatted(300 << 20))).contains("413");
    }

    /** All of them have one address here, as behind a proxy that forwards none. */
    @Test
    void endless_anonymous_bodies_do_not_block_officers() throws Exception {
        var officer = DemoOfficers.at(HUB, "canbo");
        var large = HttpRequest.newBuilder(HUB.resolve("/api/v1/assets"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[LARGE]));
        var open = new ArrayList<Socket>();
        try {
            for (int i = 0; i < MANY; i++) open.add(unfinished());

            assertThat(send(large.copy()).statusCode()).isEqualTo(503);
            assertThat(officer.send(officer.request("/api/v1/assets")
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofByteArray(new byte[LARGE]))
                                    .build())
                            .statusCode())
                    .isEqualTo(400);
            var form = "login=canbo&password=lantoa-demo".getBytes(StandardCharsets.UTF_8);
            assertThat(post("/signin", "application/x-www-form-urlencoded", form, false)
                            .statusCode())
                    .isEqualTo(303);
        } finally {
            for (var one : open) one.close();
        }
    }

    /** Sends a large body except its last byte; the hub may reject it. */
    private static Socket unfinished() throws IOException {
        var socket = new Socket(HUB.getHost(), HUB.getPort());
        var head = "POST /api/v1/assets HTTP/1.1\r\nHost: hub\r\nContent-Type: application/json\r\nContent-Length: "
                + LARGE + "\r\n\r\n";
        try {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(new byte[LARGE - 1]);
        } catch (IOException refused) {
            // closed while it was sent
        }
        return socket;
    }

    @Test
    void rejects_malformed_requests_and_requests_without_a_path() throws Exception {
        for (var start : new String[] {"CONNECT hub:80", "CONNECT /", "GET *", "POST *"})
            assertThat(firstLine(start + " HTTP/1.1\r\nHost: hub\r\n\r\n"))
                    .as(start)
                    .contains(" 400 ");
        // answered by the host, before the hub's handlers
        assertThat(firstLine("OPTIONS * HTTP/1.1\r\nHost: hub\r\n\r\n")).contains(" 200 ");
        var post = "POST /signin HTTP/1.1\r\nHost: hub\r\nTransfer-Encoding: ";
        assertThat(firstLine(post + "chunked, identity\r\n\r\n0\r\n\r\n")).contains(" 400 ");
        assertThat(firstLine(post + "chunked\r\n\r\n3\na=b\r\n0\r\n\r\n")).contains(" 400 ");
        assertThat(firstLine("GET / HTTP/1.1\r\nHost: hub\r\nX: a\0b\r\n\r\n")).contains(" 400 ");
    }

    @Test
    void holds_no_thread_for_slow_senders() {
        try (var slow = new SlowClients(HUB).senders(MANY, "/api/v1/tokens")) {
            answersQuickly("/feeds/all.atom");
            assertThat(slow.connected()).isEqualTo(MANY);
        }
    }

    @Test
    void holds_no_thread_for_slow_readers() throws Exception {
        try (var slow = new SlowClients(HUB).readers(MANY, file, 2000)) {
            answersQuickly("/feeds/all.atom");
            var whole = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(HUB.resolve(file))
                                    .timeout(PATIENCE)
                                    .build(),
                            BodyHandlers.ofByteArray());
            assertThat(whole.body()).isEqualTo(FILE);
            assertThat(slow.connected()).isEqualTo(MANY);
            assertThat(slow.told()).allMatch(line -> line.isEmpty() || line.contains("200"));
        }
    }

    @Test
    void reveals_no_store_address_unless_a_proxy_is_configured() {
        var answer = answer("X-Accel-Store", "on");

        assertThat(answer.headers().firstValue("X-Accel-Redirect")).isEmpty();
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).hasSize(FILE.length);
    }

    @Test
    void serves_files_completely_by_range_or_with_304() throws Exception {
        var tag = "\"" + Sha256.of(FILE).hex() + "\"";

        assertThat(answer("Range", "bytes=1000000-2999999").body().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(java.util.Arrays.copyOfRange(FILE, 1_000_000, 3_000_000));
        assertThat(answer("If-None-Match", "W/" + tag).statusCode()).isEqualTo(304);
        assertThat(answer("If-Match", "\"other\"").statusCode()).isEqualTo(412);
    }

    /** RFC 9110 13.1.3: otherwise a reader misses a withdrawal in the second of the last visit. */
    @Test
    void sends_the_complete_feed_for_another_tag_regardless_of_the_date() throws Exception {
        var feed = send(HttpRequest.newBuilder(HUB.resolve("/feeds/all.atom")));
        var request = HttpRequest.newBuilder(HUB.resolve("/feeds/all.atom"))
                .header("If-Modified-Since", "Fri, 31 Dec 2100 00:00:00 GMT");

        assertThat(send(request.copy().header("If-None-Match", "\"stale\"")).statusCode())
                .isEqualTo(200);
        assertThat(send(request.copy()
                                .header(
                                        "If-None-Match",
                                        "W/" + feed.headers().firstValue("ETag").orElseThrow()))
                        .statusCode())
                .isEqualTo(304);
        assertThat(send(HttpRequest.newBuilder(HUB.resolve("/feeds/all.atom")).header("If-Modified-Since", "garbage"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void sends_no_retry_after_with_a_served_response() {
        for (var path : new String[] {"/", "/feeds/all.atom", "/khong-co", file})
            assertThat(send(HttpRequest.newBuilder(HUB.resolve(path))).headers().firstValue("Retry-After"))
                    .as(path)
                    .isEmpty();
    }

    private static void answersQuickly(String path) {
        for (int i = 0; i < 5; i++)
            assertThat(send(HttpRequest.newBuilder(HUB.resolve(path))).statusCode())
                    .isEqualTo(200);
    }

    private static HttpResponse<String> answer(String header, String value) {
        return send(HttpRequest.newBuilder(HUB.resolve(file)).header(header, value));
    }

    private static HttpResponse<String> post(String path, String type, byte[] body, boolean chunked) {
        var publisher = chunked
                ? BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body))
                : BodyPublishers.ofByteArray(body);
        return send(HttpRequest.newBuilder(HUB.resolve(path))
                .header("Content-Type", type)
                .POST(publisher));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return Http.send(request.timeout(PATIENCE).build());
    }

    private static String firstLine(String request) throws IOException {
        try (var socket = new Socket(HUB.getHost(), HUB.getPort())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = socket.getInputStream().readNBytes(20);
            return new String(answer, StandardCharsets.US_ASCII);
        }
    }

    /** Lines of one letter in different orders: plain text that hardly compresses. */
    private static byte[] text(int bytes) {
        var random = new Random(1);
        var text = new byte[bytes];
        IntStream.range(0, bytes).forEach(i -> text[i] = (byte) (i % 80 == 79 ? '\n' : 'a' + random.nextInt(26)));
        return text;
    }
}
