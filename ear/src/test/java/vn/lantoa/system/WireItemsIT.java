package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.press.item.IptcSchemas;

/** One item, as newsrooms take it over HTTP with the demo's tokens. */
@Tag("field")
class WireItemsIT {
    private static final Pattern ENTRY = Pattern.compile("<id>urn:uuid:([0-9a-f-]{36})</id>");

    private final Newsroom radio = new Newsroom(TheProduct.uri(), "demo-dnrtv");
    private final Newsroom paper = new Newsroom(TheProduct.uri(), "demo-baodongnai");
    private final Newsroom telecom = new Newsroom(TheProduct.uri(), "demo-viettel");
    private final Newsroom stranger = new Newsroom(TheProduct.uri(), "");

    @Test
    void every_item_of_the_demo_fits_both_standards_and_is_packed() throws Exception {
        var types = new TreeSet<String>();
        for (var asset : demo()) {
            var json = radio.text(asset, "?format=ninjs");
            var xml = radio.text(asset, "?format=newsml");
            IptcSchemas.ofNinjs(json)
                    .ifPresent(wrong -> assertThat(wrong).as(json).isEmpty());
            IptcSchemas.ofNewsMl(xml)
                    .ifPresent(wrong -> assertThat(wrong).as(xml).isEmpty());
            assertThat(json).contains("\"uri\":\"urn:uuid:" + asset + "\"", "\"pubStatus\":\"usable\"");
            assertThat(xml).contains("guid=\"urn:uuid:" + asset + "\"", "stat:usable");
            types.add(radio.ninjs(asset).getString("type"));
            holds(radio.get(asset, "?format=package").body());
        }

        assertThat(types).isEqualTo(Set.of("audio", "graphic", "picture", "text", "video"));
    }

    @Test
    void the_format_is_chosen_by_word_or_by_what_is_accepted() {
        var asset = demo().get(0);

        assertThat(typeOf(asset, "", "Accept", "*/*")).startsWith("application/json");
        assertThat(typeOf(asset, "", "Accept", "application/vnd.iptc.g2.newsitem+xml"))
                .startsWith("application/vnd.iptc.g2.newsitem+xml");
        assertThat(typeOf(asset, "", "Accept", "text/xml")).startsWith("application/vnd.iptc.g2.newsitem+xml");
        assertThat(typeOf(asset, "", "Accept", "application/zip")).startsWith("application/zip");
        assertThat(typeOf(asset, "?format=newsml", "Accept", "application/zip")).contains("newsitem");
        assertThat(radio.get(asset, "", "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(radio.get(asset, "?format=nitf").statusCode()).isEqualTo(422);
        assertThat(radio.get(asset, "?format=ninjs").headers().allValues("Link").toString())
                .contains("rel=\"describedby\"", "ninjs-schema_3.1.json");
    }

    @Test
    void only_partners_who_are_entitled_are_answered() {
        var leaflet =
                demo().stream().filter(asset -> !telecomHas(asset)).findFirst().orElseThrow();

        assertThat(stranger.get(leaflet, "").statusCode()).isEqualTo(401);
        assertThat(new Newsroom(TheProduct.uri(), "no-such-token")
                        .get(leaflet, "")
                        .statusCode())
                .isEqualTo(401);
        for (var format : List.of("ninjs", "newsml", "package"))
            assertThat(telecom.get(leaflet, "?format=" + format).statusCode()).isEqualTo(404);
        assertThat(demo().stream().filter(this::telecomHas)).isNotEmpty();
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        var asset = demo().get(0);
        for (var query : List.of("?format=ninjs", "?format=newsml", "?format=package")) {
            var first = radio.get(asset, query);
            var tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(tag).startsWith("\"");
            assertThat(first.headers().firstValue("Last-Modified")).isPresent();
            assertThat(radio.get(asset, query, "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
            assertThat(radio.get(asset, query, "If-None-Match", "\"other\"").statusCode())
                    .isEqualTo(200);
            var head = radio.ask("HEAD", asset, query);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.headers().firstValueAsLong("Content-Length").orElse(-1))
                    .isEqualTo(first.body().length);
        }
    }

    @Test
    void a_package_that_broke_off_is_taken_up_where_it_ended() throws Exception {
        var asset = ofType("video");
        var whole = radio.get(asset, "?format=package");
        var tag = whole.headers().firstValue("ETag").orElseThrow();
        int middle = whole.body().length / 2;

        var rest = radio.get(asset, "?format=package", "Range", "bytes=" + middle + "-", "If-Range", tag);
        var end = radio.get(asset, "?format=package", "Range", "bytes=-100");
        var other = radio.get(asset, "?format=package", "Range", "bytes=5-9", "If-Range", "\"other\"");
        var beyond = radio.get(asset, "?format=package", "Range", "bytes=" + whole.body().length + "-");

        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole.body(), middle, whole.body().length));
        assertThat(end.body())
                .isEqualTo(Arrays.copyOfRange(whole.body(), whole.body().length - 100, whole.body().length));
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(whole.headers().firstValue("Content-Disposition").orElse("")).contains("attachment", asset);
    }

    @Test
    void a_correction_keeps_its_name_and_a_withdrawal_cancels_it() {
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
    void an_embargo_is_announced_to_who_signed_and_to_nobody_else() {
        var job = MainJob.begin(TheProduct.uri(), "sms-text", "Tin nhắn còn trong thời gian chờ");
        job.uploader()
                .saveDraft(
                        job.asset(),
                        Json.createObjectBuilder()
                                .add("text", "Chưa ai được đọc câu này.")
                                .build());
        job.releaseUnderEmbargo();

        var told = radio.text(job.asset(), "?format=ninjs");
        assertThat(told)
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

    private boolean telecomHas(String asset) {
        return telecom.get(asset, "").statusCode() == 200;
    }

    private String typeOf(String asset, String query, String... headers) {
        return radio.get(asset, query, headers)
                .headers()
                .firstValue("Content-Type")
                .orElse("");
    }

    private String ofType(String type) {
        return demo().stream()
                .filter(asset -> radio.ninjs(asset).getString("type").equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** Other trials take things back. */
    private boolean isUsable(String asset) {
        return radio.text(asset, "").contains("\"usable\"");
    }

    /** What the demo has released, as the feeds name it. */
    private List<String> demo() {
        var ids = new ArrayList<String>();
        for (var address : List.of("/feeds/org-so-khcn.atom", "/feeds/all.atom")) {
            var feed = Http.get(TheProduct.uri().resolve(address)).body();
            ENTRY.matcher(feed).results().map(match -> match.group(1)).forEach(ids::add);
        }
        return ids.stream().distinct().filter(this::isUsable).toList();
    }

    private static void holds(byte[] zip) throws Exception {
        var files = Newsroom.unpacked(zip);
        try (var reader =
                Json.createReader(new ByteArrayInputStream(files.getOrDefault("manifest.json", new byte[0])))) {
            var listed = reader.readObject().getJsonArray("files").getValuesAs(JsonObject.class);
            assertThat(listed).hasSize(files.size() - 1);
            for (var line : listed) {
                var bytes = files.getOrDefault(line.getString("path"), new byte[0]);
                var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
                assertThat(HexFormat.of().formatHex(hash)).isEqualTo(line.getString("sha256"));
            }
        }
        assertThat(new String(files.getOrDefault("CREDIT.txt", new byte[0]), StandardCharsets.UTF_8))
                .contains("GHI NGUỒN", "CREDIT AND TERMS OF USE");
    }
}
