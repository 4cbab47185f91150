package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.run.demo.HubClient;

/** The public feeds, as programs fetch them. */
class FeedsOverHttpIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static String asset = "";

    @BeforeAll
    static void release() {
        var job = MainJob.begin(TheProduct.uri(), "sms-text", "Tin nhắn của thử nghiệm nguồn tin");
        asset = job.asset();
        job.uploader()
                .saveDraft(
                        asset,
                        Json.createObjectBuilder()
                                .add("text", "Nộp hồ sơ tại nhà.")
                                .build());
        job.submitApproveRelease();
        HubClient.await(
                "the feed", TheProduct.PATIENCE, () -> text("/feeds/all.atom").contains(asset));
    }

    @ParameterizedTest
    @CsvSource({"atom,application/atom+xml", "rss,application/rss+xml", "json,application/feed+json"})
    void unchanged_feeds_are_not_resent_in_any_format(String format, String type) {
        var first = fetch("GET", "/feeds/kind-sms-text." + format);
        var tag = header(first, "ETag");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "Content-Type")).isEqualTo(type + ";charset=utf-8");
        assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(first, "Vary")).contains("Accept-Encoding");
        assertThat(tag).startsWith("\"");
        assertThat(new String(first.body(), StandardCharsets.UTF_8)).contains("urn:uuid:" + asset);
        var again = fetch("GET", "/feeds/kind-sms-text." + format, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(fetch("GET", "/feeds/kind-sms-text." + format, "If-None-Match", "\"x\"")
                        .statusCode())
                .isEqualTo(200);
        var head = fetch("HEAD", "/feeds/kind-sms-text." + format);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom", "rss", "json"})
    void last_modified_alone_is_sufficient_after_its_second(String format) {
        var place = "/feeds/kind-sms-text." + format;
        HubClient.await(
                "a settled date",
                TheProduct.PATIENCE,
                () -> fetch("GET", place).headers().firstValue("Last-Modified").isPresent());
        var modified = header(fetch("GET", place), "Last-Modified");

        assertThat(fetch("GET", place, "If-Modified-Since", modified).statusCode())
                .isEqualTo(304);
        assertThat(fetch("GET", place, "If-Modified-Since", "Thu, 01 Jan 2026 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom", "rss", "json"})
    void gzip_responses_have_a_separate_entity_tag(String format) throws IOException {
        var place = "/feeds/kind-sms-text." + format;
        var plain = fetch("GET", place);
        var packed = fetch("GET", place, "Accept-Encoding", "gzip");

        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "ETag")).isNotEqualTo(header(plain, "ETag"));
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(in.readAllBytes()).isEqualTo(plain.body());
        }
        assertThat(fetch("GET", place, "Accept-Encoding", "gzip", "If-None-Match", header(packed, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void atom_and_rss_contain_the_same_items() throws Exception {
        var atom = new SyndFeedInput().build(new StringReader(text("/feeds/kind-sms-text.atom")));
        var rss = new SyndFeedInput().build(new StringReader(text("/feeds/kind-sms-text.rss")));

        assertThat(rss.getEntries())
                .extracting(SyndEntry::getUri)
                .isEqualTo(atom.getEntries().stream().map(SyndEntry::getUri).toList());
    }

    @Test
    void a_feed_has_its_readable_title_in_every_format() {
        for (var format : List.of("atom", "rss", "json"))
            assertThat(text("/feeds/org-so-khcn." + format)).contains("Lan Toả · Sở Khoa học và Công nghệ");
        assertThat(text("/feeds/kind-sms-text.rss")).contains("<title>Lan Toả · Tin nhắn, thông báo</title>");
    }

    @Test
    void every_format_shows_withdrawals() {
        var title = "Tin nhắn sắp được thu hồi";
        var job = MainJob.message(TheProduct.uri(), title, "Sai số.");
        var release = job.submitApproveRelease();
        for (var format : List.of("atom", "rss", "json"))
            HubClient.await("the item", TheProduct.PATIENCE, () -> text("/feeds/org-so-khcn." + format)
                    .contains(title));

        // other tests withdraw releases of this agency as well
        var why = "Sai số điện thoại trong " + job.asset();
        job.withdraw(release, why);
        for (var format : List.of("atom", "rss", "json")) {
            HubClient.await("the notice", TheProduct.PATIENCE, () -> text("/feeds/org-so-khcn." + format)
                    .contains(why));
            assertThat(text("/feeds/org-so-khcn." + format))
                    .contains("urn:uuid:" + job.asset(), "Nội dung đã được thu hồi")
                    .doesNotContain(title);
        }
    }

    @Test
    void the_feeds_page_lists_them_and_public_pages_link_them() {
        var page = text("/feeds");
        for (var format : List.of("atom", "rss", "json")) {
            assertThat(page)
                    .contains("/feeds/all." + format, "/feeds/kind-sms-text." + format, "/feeds/lang-vi." + format);
            for (var place : List.of("/", "/a/" + asset, "/feeds"))
                assertThat(text(place)).contains("href=\"/feeds/all." + format + "\"");
        }
        assertThat(page).contains("Sở Khoa học và Công nghệ");
        assertThat(text("/")).contains("href=\"/feeds\"");
        assertThat(fetch("GET", "/feeds/all.xml").statusCode()).isEqualTo(404);
        assertThat(fetch("GET", "/feeds/nothing.rss").statusCode()).isEqualTo(404);
    }

    private static String text(String place) {
        return new String(fetch("GET", place).body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static HttpResponse<byte[]> fetch(String method, String place, String... headers) {
        var request = HttpRequest.newBuilder(TheProduct.uri().resolve(place))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) request.headers(headers);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
