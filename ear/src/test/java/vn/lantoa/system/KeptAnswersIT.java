package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.run.demo.HubClient;

/** Public responses come from the cache, equal the application's, and end with a withdrawal. */
class KeptAnswersIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern COUNT = Pattern.compile("(?m)^lantoa_kept_answers_total\\S* ([0-9.E]+)$");
    private static final Pattern MADE = Pattern.compile("(?m)^lantoa_kept_answers_made_total\\S* ([0-9.E]+)$");
    private static MainJob job = MainJob.message(TheProduct.uri(), "Một tin nhắn được giữ lại", "Nộp hồ sơ tại nhà.");
    private static String asset = "";

    @BeforeAll
    static void release() {
        asset = job.asset();
        job.submitApproveRelease();
        HubClient.await(
                "the page", TheProduct.PATIENCE, () -> get("/a/" + asset).statusCode() == 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/a/{asset}",
                "/embed/{asset}",
                "/embed/{asset}?lang=km&text=large&ui=en",
                "/feeds/all.atom",
                "/feeds/kind-sms-text.json",
                "/feeds/topic-III.1.rss",
                "/feeds/org-so-khcn.atom",
                "/feeds",
                "/oembed?url={page}",
                "/oembed/providers.json",
                "/a/{asset}/v/1",
                "/a/{asset}/manifest.json",
                "/embed/collection?topic=III.1&layout=grid",
                "/feeds/bulletins-radio.rss",
                "/calendar/public.ics",
                "/calendar/org-so-khcn.json",
                "/calendar/public.html",
                "/search?q=tin+nh%E1%BA%AFn",
                "/search.json?q=tin&kind=sms-text",
                "/sitemap.xml",
                "/robots.txt",
                "/recalls.json"
            })
    void the_second_reader_gets_the_cached_response(String shape) {
        var address = shape.replace("{asset}", asset)
                .replace("{page}", TheProduct.uri().resolve("/a/" + asset) + "");
        for (var language : List.of("vi", "en"))
            for (var coding : List.of("identity", "gzip")) {
                String[] headers = {"Accept-Language", language, "Accept-Encoding", coding};
                var first = get(address, headers);
                var second = inBytes(address, headers);

                assertThat(second.statusCode()).isEqualTo(200);
                assertThat(second.body()).isEqualTo(first.body());
                assertThat(lasting(second)).isEqualTo(lasting(first));
            }
    }

    @Test
    void a_matching_tag_gets_304_and_head_has_no_body() {
        var whole = inBytes("/feeds/all.rss");
        var tag = whole.headers().firstValue("ETag").orElseThrow();

        assertThat(inBytes("/feeds/all.rss", "If-None-Match", "\"x\", W/" + tag).statusCode())
                .isEqualTo(304);
        assertThat(inBytes("/feeds/all.rss", "If-None-Match", "\"x\"").statusCode())
                .isEqualTo(200);
        assertThat(inBytes("/feeds/all.rss", "If-Match", "\"x\"").statusCode()).isEqualTo(412);
    }

    /** The last one is not cached, so the application decides. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/a/{asset}", "/feeds", "/embed/{asset}", "/a/{asset}?anything=else"})
    void a_page_has_an_entity_tag_and_is_compressed_on_request(String shape) {
        var address = shape.replace("{asset}", asset);
        for (var coding : List.of("identity", "gzip")) {
            var whole = get(address, "Accept-Encoding", coding);
            var tag = whole.headers().firstValue("ETag").orElseThrow();

            assertThat(tag).startsWith("\"");
            assertThat(whole.headers().firstValue("Content-Encoding").orElse("identity"))
                    .isEqualTo(coding);
            assertThat(get(address, "Accept-Encoding", coding, "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void requests_with_credentials_or_preferences_are_answered_by_the_application() {
        inBytes("/a/" + asset);
        for (var own : List.of(
                new String[] {"Cookie", "ui=en"},
                new String[] {"Authorization", "Bearer nothing"},
                new String[] {"Range", "bytes=0-9"},
                new String[] {"Accept", "application/x-nothing"})) {
            double before = count();
            get("/a/" + asset, own);
            assertThat(count()).as(own[0]).isEqualTo(before);
        }
        double before = count();
        get("/a/" + asset + "?ui=en");
        get("/a/" + asset + "?anything=else");
        assertThat(count()).isEqualTo(before);
    }

    /** Requests with a cookie are answered by the application. */
    @Test
    void cached_responses_have_the_status_and_headers_of_the_application() throws Exception {
        var different = new TreeMap<String, String>();
        for (var route : RunningDeployment.of(TheProduct.node()).routes()) {
            if (!route.method().equals("GET")) continue;
            var address = HeadersOfEveryRouteIT.path(route).replace(HeadersOfEveryRouteIT.ID, asset);
            var made = said(get(address, "Cookie", "foreign=1"));
            for (int i = 0; i < 2; i++) {
                var answer = said(get(address));
                if (!answer.equals(made)) different.put(address, answer + " in the place of " + made);
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void an_unsupported_language_is_not_cached_for_others() {
        var page = "/search?q=" + asset.substring(0, 8);
        get(page + "1", "Accept-Language", "en;q=0, ru");
        get(page + "2", "Accept-Language", "ru", "Accept-Language", "en");
        for (var address : List.of(page + "1", page + "2"))
            for (var language : List.of("en", "vi"))
                assertThat(get(address, "Accept-Language", language).body())
                        .contains("<html lang=\"" + language + "\"");
    }

    @Test
    void one_of_many_simultaneous_requests_renders_an_uncached_response() {
        var address = "/embed/collection?q=d%E1%BB%8Bch+v%E1%BB%A5+" + asset.substring(0, 8);
        double before = count();
        double madeBefore = count(MADE);

        var all = IntStream.range(0, 100)
                .mapToObj(one -> CLIENT.sendAsync(
                        HttpRequest.newBuilder(TheProduct.uri().resolve(address))
                                .build(),
                        BodyHandlers.ofString()))
                .toList();

        assertThat(all).allSatisfy(one -> assertThat(one.join().statusCode()).isEqualTo(200));
        // a release meanwhile, by the product's background work, invalidates a response and another one is made
        assertThat(count(MADE) - madeBefore).isBetween(1.0, 5.0);
        assertThat(count() - before).isGreaterThanOrEqualTo(95);
    }

    @Test
    void the_calendar_shows_a_changed_plan_within_a_second() throws Exception {
        inBytes("/calendar/public.ics");
        var name = "Ngày " + asset.substring(0, 8);
        try (var database = TheDatabase.of(TheProduct.running());
                var statement = database.createStatement()) {
            statement.execute("insert into plan_day (id, code, purpose, month, day, meaning, first_year, title_vi,"
                    + " title_en, source) values (gen_random_uuid(), 'ngay-" + asset.substring(0, 8)
                    + "', 'OBSERVANCE', 10, 11, 'ON', 2026, '" + name + "', 'A day', 'I')");
        }

        var until = Instant.now().plus(Duration.ofSeconds(1));
        while (Instant.now().isBefore(until)
                && !get("/calendar/public.ics").body().contains(name)) Thread.sleep(10);
        assertThat(get("/calendar/public.ics").body()).contains(name);
    }

    @Test
    void a_node_without_access_to_the_log_serves_nothing() throws Exception {
        for (var address : List.of("/", "/a/" + asset, "/feeds/all.atom")) inBytes(address);

        try (var database = TheDatabase.of(TheProduct.running());
                var statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("lock table change_head in access exclusive mode");
            // the last look may have been answered just now
            Thread.sleep(1_100);
            for (var address : List.of("/", "/a/" + asset, "/feeds/all.atom")) {
                var answer = get(address);
                assertThat(answer.statusCode()).as(address).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            }
        }
        HubClient.await("the log", TheProduct.PATIENCE, () -> get("/a/" + asset).statusCode() == 200);
    }

    @Test
    void sites_that_show_a_cached_frame_are_counted() throws Exception {
        var site = "https://cong-" + asset.substring(0, 8) + ".example.vn/bai-viet";
        for (int i = 0; i < 5; i++) inBytes("/embed/" + asset, "Referer", site);

        try (var database = TheDatabase.of(TheProduct.running())) {
            var counted = "select coalesce(sum(views), 0) from sighting where asset_id = '" + asset + "'";
            for (int i = 0; i < 300 && Long.parseLong(TheDatabase.text(database, counted)) < 5; i++) Thread.sleep(100);
            assertThat(Long.parseLong(TheDatabase.text(database, counted))).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void a_release_does_not_invalidate_pages_of_other_assets() {
        inBytes("/a/" + asset);

        MainJob.message(TheProduct.uri(), "Một tin nhắn khác", "Nộp hồ sơ tại nhà, lần nữa.")
                .submitApproveRelease();

        double before = count();
        get("/a/" + asset);
        assertThat(count()).isGreaterThan(before);
    }

    @Test
    void recalled_content_is_gone_within_a_second() throws Exception {
        var recalled = MainJob.message(TheProduct.uri(), "Một tin nhắn bị thu hồi", "Nộp hồ sơ tại nhà, bị thu hồi.");
        var out = recalled.submitApproveRelease();
        var page = "/a/" + recalled.asset();
        HubClient.await("the page", TheProduct.PATIENCE, () -> get(page).statusCode() == 200);
        var frame = "/embed/" + recalled.asset();
        for (var address : List.of(page, frame, "/feeds/all.atom", "/feeds/org-so-khcn.atom", "/")) inBytes(address);

        recalled.recall(out, "Số điện thoại đã đổi.");

        var until = Instant.now().plus(Duration.ofSeconds(1));
        var deleted = "deleted-entry ref=\"urn:uuid:" + recalled.asset();
        while (Instant.now().isBefore(until)
                && (get(page).statusCode() == 200
                        || get(frame).statusCode() == 200
                        || get("/").body().contains(recalled.asset())
                        || !get("/feeds/all.atom").body().contains(deleted)
                        || !get("/feeds/org-so-khcn.atom").body().contains(deleted))) Thread.sleep(10);
        assertThat(get(page).statusCode()).isEqualTo(410);
        assertThat(get("/feeds/all.atom").body()).contains(deleted);
        assertThat(get("/feeds/org-so-khcn.atom").body()).contains(deleted);
        assertThat(get(frame).statusCode()).isEqualTo(410);
        assertThat(get("/").body()).doesNotContain(recalled.asset());
        assertThat(inBytes(page).statusCode()).isEqualTo(410);
        assertThat(inBytes(frame).statusCode()).isEqualTo(410);
    }

    /** The cached response: requested until one was counted. */
    private static HttpResponse<String> inBytes(String address, String... headers) {
        for (int i = 0; i < 50; i++) {
            double before = count();
            var answer = get(address, headers);
            if (count() > before) return answer;
        }
        throw new AssertionError(address + " is never answered from bytes");
    }

    private static double count() {
        return count(COUNT);
    }

    private static double count(Pattern counter) {
        var text =
                Http.get(TheProduct.node().management().resolve("/prometheus")).body();
        var found = counter.matcher(text);
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }

    private static TreeMap<String, List<String>> lasting(HttpResponse<?> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        for (var moment : List.of("date", "connection", "content-length", "transfer-encoding")) headers.remove(moment);
        return headers;
    }

    /** Status and headers, except those that pages have only for requests without a cookie. */
    private static String said(HttpResponse<?> answer) {
        var headers = lasting(answer);
        for (var name : List.of("etag", "vary", "last-modified", "set-cookie")) headers.remove(name);
        return answer.statusCode() + " " + headers.toString().replace("; ", ";");
    }

    private static HttpResponse<String> get(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(TheProduct.uri() + "").resolve(address));
        if (headers.length > 0) request.headers(headers);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
