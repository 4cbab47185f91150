package vn.lantoa.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.embed.EmbedFixtures.an;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.catalogue.CatalogueEntry;

class OEmbedTest {
    private static final Bounds WIDE = Bounds.NONE;

    private final OEmbedMembers members = new OEmbedMembers();

    OEmbedTest() {
        members.address = EmbedFixtures.HUB;
    }

    @Test
    void xml_and_json_have_the_same_content() throws Exception {
        var oembed = of(infographic(900), WIDE);

        assertThat(readXml(oembed.xml())).isEqualTo(readJson(oembed.json())).isNotEmpty();
        assertThat(readJson(oembed.json())).containsEntry("title", "5 bước <nộp> hồ sơ & \"hỏi đáp\"");
    }

    @Test
    void omits_characters_that_xml_forbids() throws Exception {
        var title = "Thông\u0000 báo\u000b";
        var oembed = of(an(AssetKind.SMS_TEXT).titled(title).entry(), WIDE);

        assertThat(readXml(oembed.xml())).containsEntry("title", "Thông báo");
    }

    @Test
    void a_picture_is_a_photo_in_the_largest_fitting_size() {
        assertThat(of(infographic(900), WIDE).members())
                .containsEntry("type", "photo")
                .containsEntry("version", "1.0")
                .containsEntry("width", 1280)
                .containsEntry("height", 1800)
                .doesNotContainKey("html");
        assertThat(of(infographic(900), new Bounds(700, 5000)).members())
                .containsEntry("width", 640)
                .containsEntry("height", 900);
        assertThat(of(infographic(900), new Bounds(700, 500)).members())
                .containsEntry("width", 320)
                .containsEntry("height", 450);
    }

    @Test
    void an_infographic_is_a_frame_with_zoom() {
        assertThat(of(infographic(4000), new Bounds(640, 960)).members())
                .containsEntry("type", "rich")
                .containsEntry("width", 640)
                .containsEntry("height", 560)
                .hasEntrySatisfying(
                        "html", html -> assertThat((String) html).contains("/embed/" + EmbedFixtures.ASSET));
    }

    @ParameterizedTest
    @CsvSource({"400, 300", "300, 200", "1, 1", "100000, 100000"})
    void never_exceeds_the_requested_size(int width, int height) {
        for (var entry : java.util.List.of(infographic(900), infographic(9000), film(), document())) {
            var values = of(entry, new Bounds(width, height)).members();
            assertThat((Integer) values.get("width")).isLessThanOrEqualTo(width);
            assertThat((Integer) values.get("height")).isLessThanOrEqualTo(height);
            if (values.containsKey("thumbnail_url")) {
                assertThat((Integer) values.get("thumbnail_width")).isLessThanOrEqualTo(width);
                assertThat((Integer) values.get("thumbnail_height")).isLessThanOrEqualTo(height);
            }
        }
    }

    @Test
    void a_thumbnail_has_its_size_or_is_omitted() {
        assertThat(of(film(), WIDE).members())
                .containsEntry("thumbnail_width", 480)
                .containsKeys("thumbnail_url", "thumbnail_height");
        assertThat(of(film(), new Bounds(100, 100)).members())
                .doesNotContainKeys("thumbnail_url", "thumbnail_width", "thumbnail_height");
    }

    @Test
    void a_film_is_a_video_with_space_for_its_frame() {
        assertThat(of(film(), WIDE).members())
                .containsEntry("type", "video")
                .containsEntry("width", 640)
                .containsEntry("height", 360 + 240);
    }

    @Test
    void a_document_is_rich_and_a_message_is_a_link() {
        assertThat(of(document(), WIDE).members()).containsEntry("type", "rich").containsKey("html");
        assertThat(of(an(AssetKind.SMS_TEXT).entry(), WIDE).members())
                .containsEntry("type", "link")
                .doesNotContainKeys("html", "url", "width");
    }

    @Test
    void writes_a_frame_that_no_title_breaks_out_of() {
        var html = (String) of(film(), WIDE).members().get("html");

        assertThat(html)
                .startsWith("<iframe src=\"https://hub.example/embed/" + EmbedFixtures.ASSET
                        + "\" title=\"5 bước &lt;nộp&gt;")
                .contains("sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"")
                .endsWith("></iframe>")
                .doesNotContain("allow-same-origin");
    }

    @Test
    void ignores_an_invalid_number_of_pixels() {
        assertThat(Bounds.of("", "-5")).isEqualTo(Bounds.NONE);
        assertThat(Bounds.of("zero", "0")).isEqualTo(Bounds.NONE);
        assertThat(Bounds.of("400", "99999999999")).isEqualTo(new Bounds(400, Integer.MAX_VALUE));
    }

    private OEmbed of(CatalogueEntry entry, Bounds bounds) {
        return members.of(entry, bounds);
    }

    /** A picture with this height at a width of 640. */
    private static CatalogueEntry infographic(int high) {
        return an(AssetKind.INFOGRAPHIC)
                .file("MASTER", "image/png")
                .rendition("jpeg-320", "image/jpeg", 320, high / 2)
                .rendition("jpeg-640", "image/jpeg", 640, high)
                .rendition("jpeg-1280", "image/jpeg", 1280, 2 * high)
                .entry();
    }

    private static CatalogueEntry film() {
        return an(AssetKind.VIDEO)
                .file("MASTER", "video/mp4")
                .rendition("mp4-720", "video/mp4", 1280, 720)
                .rendition("poster", "image/jpeg", 480, 270)
                .entry();
    }

    private static CatalogueEntry document() {
        return an(AssetKind.LEAFLET)
                .file("PRINT", "application/pdf")
                .rendition("page-1", "image/webp", 800, 1200)
                .entry();
    }

    private static Map<String, String> readJson(String text) {
        var values = new LinkedHashMap<String, String>();
        try (var reader = Json.createReader(new StringReader(text))) {
            reader.readObject()
                    .forEach((name, value) -> values.put(
                            name,
                            value instanceof JsonNumber number ? number.toString() : ((JsonString) value).getString()));
        }
        return values;
    }

    private static Map<String, String> readXml(String text) throws Exception {
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("oembed");
        var values = new LinkedHashMap<String, String>();
        for (var node = root.getFirstChild(); node != null; node = node.getNextSibling())
            values.put(node.getNodeName(), node.getTextContent());
        return values;
    }
}
