package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lantoa.press.item.IptcSchemas;
import vn.lantoa.run.demo.HubClient;

/** One item, as newsrooms take it over HTTP with the demo's tokens. */
class WireItemsIT {
    private static String message = "";
    private static String news = "";

    private final Newsroom radio = new Newsroom(TheProduct.uri(), "demo-dnrtv");
    private final Newsroom paper = new Newsroom(TheProduct.uri(), "demo-baodongnai");
    private final Newsroom telecom = new Newsroom(TheProduct.uri(), "demo-viettel");
    private final Newsroom stranger = new Newsroom(TheProduct.uri(), "");

    @BeforeAll
    static void release() {
        message = released("sms-text");
        news = released("news-text");
    }

    @Test
    void the_format_is_selected_by_parameter_or_accept_header() {
        assertThat(typeOf(news, "", "Accept", "*/*")).startsWith("application/json");
        assertThat(typeOf(news, "", "Accept", "application/vnd.iptc.g2.newsitem+xml"))
                .startsWith("application/vnd.iptc.g2.newsitem+xml");
        assertThat(typeOf(news, "", "Accept", "text/xml")).startsWith("application/vnd.iptc.g2.newsitem+xml");
        assertThat(typeOf(news, "", "Accept", "application/zip")).startsWith("application/zip");
        assertThat(typeOf(news, "?format=newsml", "Accept", "application/zip")).contains("newsitem");
        assertThat(radio.get(news, "", "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(radio.get(news, "?format=nitf").statusCode()).isEqualTo(422);
        assertThat(radio.get(news, "?format=ninjs").headers().allValues("Link").toString())
                .contains("rel=\"describedby\"", "ninjs-schema_3.1.json");
    }

    @Test
    void only_entitled_partners_get_items() {
        assertThat(stranger.get(news, "").statusCode()).isEqualTo(401);
        assertThat(new Newsroom(TheProduct.uri(), "no-such-token").get(news, "").statusCode())
                .isEqualTo(401);
        for (var format : List.of("ninjs", "newsml", "package")) {
            assertThat(radio.get(news, "?format=" + format).statusCode()).isEqualTo(200);
            assertThat(telecom.get(news, "?format=" + format).statusCode()).isEqualTo(404);
            assertThat(telecom.get(message, "?format=" + format).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void unchanged_items_are_not_resent() {
        HubClient.await(
                "the second of its release to be over", TheProduct.PATIENCE, () -> radio.get(news, "?format=ninjs")
                        .headers()
                        .firstValue("Last-Modified")
                        .isPresent());
        for (var query : List.of("?format=ninjs", "?format=newsml", "?format=package")) {
            var first = radio.get(news, query);
            var tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(tag).startsWith("\"");
            assertThat(first.headers().firstValue("Last-Modified")).isPresent();
            assertThat(radio.get(news, query, "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
            assertThat(radio.get(news, query, "If-None-Match", "\"other\"").statusCode())
                    .isEqualTo(200);
            var head = radio.ask("HEAD", news, query);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.headers().firstValue("ETag")).contains(tag);
            assertThat(head.body()).isEmpty();
        }
    }

    @Test
    void head_returns_the_length_of_a_package() {
        var length = radio.ask("HEAD", news, "?format=package").headers().firstValueAsLong("Content-Length");
        assertThat(length).hasValue(radio.get(news, "?format=package").body().length);
    }

    @Test
    void an_interrupted_package_resumes_where_it_ended() throws Exception {
        var whole = radio.get(news, "?format=package");
        var tag = whole.headers().firstValue("ETag").orElseThrow();
        int middle = whole.body().length / 2;

        var rest = radio.get(news, "?format=package", "Range", "bytes=" + middle + "-", "If-Range", tag);
        var end = radio.get(news, "?format=package", "Range", "bytes=-100");
        var other = radio.get(news, "?format=package", "Range", "bytes=5-9", "If-Range", "\"other\"");
        var beyond = radio.get(news, "?format=package", "Range", "bytes=" + whole.body().length + "-");

        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole.body(), middle, whole.body().length));
        assertThat(end.body())
                .isEqualTo(Arrays.copyOfRange(whole.body(), whole.body().length - 100, whole.body().length));
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(whole.headers().firstValue("Content-Disposition").orElse("")).contains("attachment", news);
    }

    @Test
    void a_correction_keeps_the_guid_and_a_withdrawal_cancels_the_item() {
        var job = MainJob.begin(TheProduct.uri(), "sms-text", "Tin nhắn của thử nghiệm mục tin");
        words(job, "Nộp hồ sơ trực tuyến tại dichvucong.gov.vn.");
        job.submitApproveRelease();
        assertThat(radio.ninjs(job.asset()).getString("version")).isEqualTo("1");

        words(job, "Nộp hồ sơ trực tuyến tại https://dichvucong.gov.vn.");
        var release = job.submitApproveRelease();
        var corrected = radio.ninjs(job.asset());
        assertThat(corrected.getString("version")).isEqualTo("2");
        assertThat(corrected.getJsonArray("altIds").toString()).contains("sig:correction");
        assertThat(radio.text(job.asset(), "?format=newsml")).contains("qcode=\"sig:correction\"", "version=\"2\"");
        assertThat(telecom.ninjs(job.asset()).getString("pubStatus")).isEqualTo("usable");

        job.withdraw(release, "Tin nhắn có lỗi.");
        var canceled = radio.text(job.asset(), "?format=ninjs");
        assertThat(canceled)
                .contains("\"pubStatus\":\"canceled\"", "\"version\":\"3\"", "Tin nhắn có lỗi.")
                .doesNotContain("thử nghiệm mục tin", "dichvucong", "renditions");
        var xml = radio.text(job.asset(), "?format=newsml");
        assertThat(xml).contains("stat:canceled").doesNotContain("thử nghiệm mục tin");
        IptcSchemas.ofNinjs(canceled).ifPresent(wrong -> assertThat(wrong).isEmpty());
        IptcSchemas.ofNewsMl(xml).ifPresent(wrong -> assertThat(wrong).isEmpty());
        assertThat(radio.get(job.asset(), "?format=package").statusCode()).isEqualTo(410);
    }

    @Test
    void an_embargo_is_announced_only_to_partners_who_signed() {
        var job = MainJob.message(TheProduct.uri(), "Tin nhắn còn trong thời gian chờ", "Chưa ai được đọc câu này.");
        job.releaseUnderEmbargo();

        var document = radio.text(job.asset(), "?format=ninjs");
        assertThat(document)
                .contains("\"pubStatus\":\"withheld\"", "embargoedUntil", "còn trong thời gian chờ")
                .doesNotContain("Chưa ai được đọc", "sha256");
        assertThat(radio.text(job.asset(), "?format=newsml")).contains("<embargoed>");
        assertThat(radio.get(job.asset(), "?format=package").statusCode()).isEqualTo(404);
        assertThat(paper.get(job.asset(), "?format=ninjs").statusCode()).isEqualTo(404);
        assertThat(telecom.get(job.asset(), "").statusCode()).isEqualTo(404);
    }

    private static void words(MainJob job, String text) {
        job.draft("Tin nhắn của thử nghiệm mục tin");
        job.uploader()
                .saveDraft(
                        job.asset(),
                        Json.createObjectBuilder().add("text", text).build());
    }

    private String typeOf(String asset, String query, String... headers) {
        return radio.get(asset, query, headers)
                .headers()
                .firstValue("Content-Type")
                .orElse("");
    }

    private static String released(String kind) {
        var job = MainJob.begin(TheProduct.uri(), kind, "Mục tin của thử nghiệm");
        words(job, "Nộp hồ sơ trực tuyến tại dichvucong.gov.vn.");
        job.submitApproveRelease();
        return job.asset();
    }
}
