package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheProduct;

/** The shipped configuration of nginx before a counter of requests, and before the hub itself. */
@Tag("field")
class ProxyIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String TOKEN = "Ab0123456789012345678901234567890123456789x";
    private static final Map<String, Integer> COUNTED = new ConcurrentHashMap<>();

    /** The headers that each response must have, except HSTS. */
    private static final List<String> GUARDS = List.of(
            "X-Content-Type-Options",
            "Content-Security-Policy",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy");

    /** nginx's own headers about a client, and client headers that it must not forward. */
    private static final List<String> FORWARDED =
            List.of("Host", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Port");

    private static final Map<String, List<String>> SAID = new ConcurrentHashMap<>();

    /** Ends the pending requests. */
    private static final CountDownLatch LET_GO = new CountDownLatch(1);

    private static HttpServer hub;
    private static Nginx nginx;

    @BeforeAll
    static void start() throws IOException {
        hub = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 500);
        hub.setExecutor(Executors.newCachedThreadPool());
        hub.createContext("/", ProxyIT::answer);
        hub.start();
        nginx = Nginx.before(URI.create("http://127.0.0.1:" + hub.getAddress().getPort()));
    }

    @AfterAll
    static void stop() {
        if (nginx != null) nginx.close();
        if (hub != null) hub.stop(0);
    }

    @Test
    void few_of_many_simultaneous_requests_reach_the_hub() {
        // the first threads and connections of this process take longer than nginx's wait limit
        allAtOnce("/feeds");

        assertThat(allAtOnce("/feeds/all.atom"))
                .allSatisfy(one -> assertThat(one.join().statusCode()).isEqualTo(200));
        // a request that has waited for 50 ms on a busy machine goes through as well, and so does the next second
        assertThat(counted("/feeds/all.atom")).isBetween(1, 10);
    }

    private static List<CompletableFuture<HttpResponse<String>>> allAtOnce(String address) {
        var all = IntStream.range(0, 90)
                .mapToObj(one -> CLIENT.sendAsync(request(address).build(), BodyHandlers.ofString()))
                .toList();
        all.forEach(CompletableFuture::join);
        return all;
    }

    @Test
    void a_cached_response_expires_after_a_second() throws Exception {
        get("/sitemap.xml?kept");
        Thread.sleep(1_000);
        get("/sitemap.xml?kept");

        assertThat(counted("/sitemap.xml?kept")).isEqualTo(2);
    }

    @Test
    void a_matching_tag_gets_304_without_the_hub() {
        awaitBeginOfSecond();
        get("/sitemap.xml");

        assertThat(get("/sitemap.xml", "If-None-Match", "\"one\"").statusCode()).isEqualTo(304);
        assertThat(counted("/sitemap.xml")).isEqualTo(1);
    }

    @Test
    void every_request_for_a_frame_reaches_the_hub() {
        var frame = "/embed/0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10";
        awaitBeginOfSecond();
        for (int i = 0; i < 3; i++) get(frame, "Referer", "https://cong.example.vn/");

        assertThat(counted(frame)).isEqualTo(3);
    }

    @Test
    void languages_are_cached_separately() {
        awaitBeginOfSecond();
        assertThat(get("/").body()).contains("vi for /");
        assertThat(get("/", "Accept-Language", "en-GB,en;q=0.9,vi;q=0.5").body())
                .contains("en for /");
        assertThat(get("/", "Accept-Language", "vi-VN,vi;q=0.9,en;q=0.5").body())
                .contains("vi for /");
        assertThat(get("/", "Accept-Language", "fr,en;q=0.5").body()).contains("en for /");
        assertThat(get("/", "Cookie", "ui=en", "Accept-Language", "vi").body()).contains("en for /");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/abc",
                "/s/abc",
                "/?ui=en",
                "/c/rieng",
                "/console",
                "/feeds/private/" + TOKEN + ".atom",
                "/feeds/saved-" + TOKEN + ".atom",
                "/calendar/" + TOKEN + ".ics",
                "/signin/first?link=" + TOKEN
            })
    void private_responses_are_not_cached(String address) {
        int before = counted(address);
        awaitBeginOfSecond();
        for (int i = 0; i < 3; i++) assertThat(get(address).statusCode()).isEqualTo(200);

        assertThat(counted(address) - before).isEqualTo(3);
    }

    @Test
    void requests_with_credentials_or_a_session_reach_the_hub() {
        awaitBeginOfSecond();
        get("/robots.txt");
        get("/robots.txt", "Authorization", "Bearer x");
        get("/robots.txt", "Cookie", "lantoa-session=x");
        get("/robots.txt", "Cookie", "ui=en; lantoa-partner=x");
        get("/robots.txt");

        assertThat(counted("/robots.txt")).isEqualTo(4);
    }

    @Test
    void secret_addresses_are_not_logged() throws Exception {
        for (var address : List.of(
                "/feeds/private/" + TOKEN + ".atom",
                "/feeds/saved-" + TOKEN + ".atom",
                "/calendar/" + TOKEN + ".ics",
                "/signin/password?link=" + TOKEN,
                "/recalls/acknowledgement?link=" + TOKEN,
                "/console/marked?token=" + TOKEN)) get(address);
        get("/assets/x.css", "Referer", "https://hub.example.vn/signin/password?link=" + TOKEN);
        get("/search?q=marker");

        HubClient.await("the log", Duration.ofSeconds(5), () -> nginx.logs().contains("/search?q=marker"));
        assertThat(nginx.logs()).doesNotContain(TOKEN);
        // no word in the query prevents logging
        assertThat(nginx.logs()).contains("\"GET /console/marked HTTP/1.1\" 200");
    }

    @Test
    void only_current_tls_versions_and_ciphers_are_accepted() throws Exception {
        int port = FreePort.any();
        try (var before =
                Nginx.overTls(URI.create("http://127.0.0.1:" + hub.getAddress().getPort()), "nginx-tls", port)) {
            assertThat(before.overTls(port, "TLSv1.3")).isEqualTo("TLSv1.3");
            assertThat(ClientHello.of(ClientHello.TLS_1_2, ClientHello.ECDHE_AES_GCM)
                            .answerOf(port))
                    .isEqualTo("server-hello");
            assertThat(ClientHello.of(ClientHello.TLS_1_1, ClientHello.ECDHE_AES_CBC)
                            .answerOf(port))
                    .isEqualTo("alert 70");
            for (int weak : ClientHello.WEAK)
                assertThat(ClientHello.of(ClientHello.TLS_1_2, weak).answerOf(port))
                        .as(Integer.toHexString(weak))
                        .isEqualTo("alert 40");
        }
    }

    /** Each location that sets headers sets all of them: nginx does not inherit those of the level above. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/forged",
                "/search?q=forged",
                "/calendar/" + TOKEN + ".ics",
                "/uploads/forged",
                "/wire/v1/changes"
            })
    void forwarded_headers_of_a_client_are_overwritten(String address) {
        get(
                address,
                "X-Forwarded-For",
                "203.0.113.7",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Proto",
                "gopher",
                "X-Forwarded-Port",
                "4711");

        assertThat(SAID.get(address)).containsExactly("127.0.0.1", "127.0.0.1", "127.0.0.1", "http", "null");
    }

    @Test
    void text_is_compressed_on_request() {
        assertThat(get("/search?q=packed", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @Test
    void an_unavailable_hub_is_reported_with_retry_after() throws IOException {
        var dying = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 5);
        dying.createContext("/", ProxyIT::answer);
        dying.start();
        try (var before =
                Nginx.before(URI.create("http://127.0.0.1:" + dying.getAddress().getPort()), "nginx-alone")) {
            dying.stop(0);
            for (var address : List.of("/feeds/all.atom", "/console")) {
                var answer = send(
                        HttpRequest.newBuilder(before.home().resolve(address)).build());
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).contains("5");
                assertThat(answer.body()).contains("<html");
                assertGuardedOnce(answer);
            }
        }
    }

    @Test
    void nginxs_own_responses_have_the_hubs_headers_once() {
        var tooLong = request("/console")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[1 << 21]))
                .build();

        assertThat(send(tooLong)).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none'; style-src 'unsafe-inline'");
            assertGuardedOnce(answer);
        });
        // a server that is just stopping, before the hub handles the request
        assertGuardedOnce(get("/gone/bare"));
        awaitBeginOfSecond();
        for (var address : List.of("/console", "/search?q=kept", "/search?q=kept"))
            assertThat(get(address)).satisfies(answer -> {
                assertThat(answer.headers().firstValue("Content-Security-Policy"))
                        .contains("default-src 'self'");
                assertGuardedOnce(answer);
            });
        assertThat(counted("/search?q=kept")).isEqualTo(1);
    }

    @Test
    void the_requests_of_one_address_are_limited() throws IOException {
        try (var before =
                Nginx.before(URI.create("http://127.0.0.1:" + hub.getAddress().getPort()), "nginx-limits")) {
            var answers = IntStream.range(0, 40)
                    .parallel()
                    .boxed()
                    .flatMap(one -> IntStream.range(0, 100)
                            .mapToObj(two ->
                                    send(HttpRequest.newBuilder(before.home().resolve("/embed/collection"))
                                            .build())))
                    .toList();
            var statuses = answers.stream().map(HttpResponse::statusCode).toList();
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 429).allSatisfy(ProxyIT::assertGuardedOnce);

            assertThat(statuses).contains(200, 429).doesNotContain(500, 502, 503);
            assertThat(statuses.stream().filter(status -> status == 200).count())
                    .isGreaterThanOrEqualTo(1000);
        }
    }

    @Test
    void connections_per_address_are_limited() throws Exception {
        try (var before =
                Nginx.before(URI.create("http://127.0.0.1:" + hub.getAddress().getPort()), "nginx-connections")) {
            var held = HttpRequest.newBuilder(before.home().resolve("/held")).build();
            var all = IntStream.range(0, 130)
                    .mapToObj(one ->
                            CLIENT.sendAsync(held, BodyHandlers.discarding()).thenApply(HttpResponse::statusCode))
                    .toList();
            HubClient.await(
                    "the refusals",
                    Duration.ofSeconds(20),
                    () -> all.stream().filter(Future::isDone).count() >= 30);
            LET_GO.countDown();
            var statuses = all.stream().map(CompletableFuture::join).toList();

            assertThat(statuses).containsOnly(200, 429);
            assertThat(statuses.stream().filter(status -> status == 429)).hasSize(30);
        }
    }

    /** The hub's own error pages are not replaced: they exist in two languages, and programs parse them. */
    @Test
    void the_proxy_passes_the_hubs_503_with_a_single_retry_after() {
        for (var address : List.of("/gone/bare", "/feeds/all-gone-bare"))
            assertThat(get(address)).satisfies(answer -> {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().allValues("Retry-After")).containsExactly("5");
            });
        for (var address : List.of("/gone/page", "/feeds/all-gone-page"))
            assertThat(get(address)).satisfies(answer -> {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().allValues("Retry-After")).containsExactly("3");
                assertThat(answer.body()).startsWith("<html lang=\"vi\">");
            });
    }

    @Test
    void recalled_content_is_gone_within_two_seconds() throws Exception {
        var recalled = MainJob.message(TheProduct.uri(), "Thu hồi sau máy chủ trung gian", "Nộp hồ sơ tại nhà.");
        var out = recalled.submitApproveRelease();
        try (var before = Nginx.before(TheProduct.uri(), "nginx-recall")) {
            var page = HttpRequest.newBuilder(before.home().resolve("/a/" + recalled.asset()))
                    .build();
            HubClient.await("the page", TheProduct.PATIENCE, () -> send(page).statusCode() == 200);
            assertGuardedOnce(send(page));
            recalled.recall(out, "Số điện thoại đã đổi.");

            var begun = Instant.now();
            while (send(page).statusCode() == 200 && begun.plusSeconds(10).isAfter(Instant.now())) Thread.sleep(10);
            var took = Duration.between(begun, Instant.now());
            System.out.println("recalled: gone from nginx after " + took.toMillis() + " ms");
            assertThat(send(page).statusCode()).isEqualTo(410);
            assertThat(took).isLessThan(Duration.ofSeconds(2));
        }
    }

    /** Answers with the requested language; on a private path too. */
    private static void answer(HttpExchange exchange) throws IOException {
        var address = exchange.getRequestURI().toString();
        COUNTED.merge(address, 1, Integer::sum);
        var said = exchange.getRequestHeaders();
        SAID.put(
                address,
                FORWARDED.stream()
                        .map(name -> String.join(" ", said.getOrDefault(name, List.of("null"))))
                        .toList());
        if (address.equals("/feeds/all.atom")) pause();
        if (address.equals("/held")) hold();
        if (address.contains("gone")) {
            refuse(exchange, address.endsWith("page"));
            return;
        }
        var text = exchange.getRequestHeaders().getFirst("Accept-Language") + " for " + address + " ".repeat(2_000);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/html;charset=utf-8");
        headers.set("ETag", "\"one\"");
        GUARDS.forEach(
                name -> headers.set(name, name.equals("Content-Security-Policy") ? "default-src 'self'" : "own"));
        headers.set("Vary", "Accept-Language, Cookie");
        headers.set("Cache-Control", address.equals("/c/rieng") ? "private, no-cache" : "no-cache");
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, exchange.getRequestMethod().equals("HEAD") ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Rejects as a stopping server does, or as the hub does. */
    private static void refuse(HttpExchange exchange, boolean inWords) throws IOException {
        var bytes = (inWords ? "<html lang=\"vi\">" + " ".repeat(1_000) : "").getBytes(StandardCharsets.UTF_8);
        if (inWords) {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.getResponseHeaders().set("Retry-After", "3");
        }
        exchange.sendResponseHeaders(503, inWords ? bytes.length : -1);
        if (inWords) exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void hold() {
        try {
            if (!LET_GO.await(30, TimeUnit.SECONDS)) throw new IllegalStateException("held for too long");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertGuardedOnce(HttpResponse<String> answer) {
        assertThat(GUARDS)
                .as(answer.toString())
                .allSatisfy(name ->
                        assertThat(answer.headers().allValues(name)).as(name).hasSize(1));
    }

    private static int counted(String address) {
        return COUNTED.getOrDefault(address, 0);
    }

    /** Waits for a new second, so that the following requests are within one second of nginx. */
    private static void awaitBeginOfSecond() {
        while (Instant.now().getNano() > 300_000_000) Thread.onSpinWait();
    }

    private static HttpResponse<String> get(String address, String... headers) {
        var request = request(address);
        if (headers.length > 0) request.headers(headers);
        return send(request.build());
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(nginx.home().resolve(address));
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
