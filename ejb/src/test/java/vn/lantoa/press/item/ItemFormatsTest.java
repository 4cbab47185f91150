package vn.lantoa.press.item;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.release.WithdrawalKind;

/** The two formats of an item fulfil the IPTC's requirements. */
class ItemFormatsTest {
    private static final String EXPLANATION = "Số điện thoại trong phim đã thay đổi.";

    static Stream<NewsItem> everyItem() {
        var kinds = List.of(AssetKind.values());
        return Stream.of(
                        kinds.stream().map(NewsItems::usable),
                        kinds.stream().map(NewsItems::corrected),
                        kinds.stream().map(NewsItems::translated),
                        kinds.stream().map(NewsItems::embargoed),
                        Stream.of(WithdrawalKind.values()).map(NewsItems::withdrawn),
                        Stream.of(NewsItems.lapsed()))
                .flatMap(items -> items);
    }

    @ParameterizedTest
    @MethodSource("everyItem")
    void ninjs_is_valid(NewsItem item) {
        var json = NewsItems.ninjs().write(item);

        assertThat(read(json).getString("uri")).isEqualTo("urn:uuid:" + NewsItems.ASSET.value());
        IptcSchemas.ofNinjs(json).ifPresent(wrong -> assertThat(wrong).as(json).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("everyItem")
    void newsml_is_valid(NewsItem item) throws Exception {
        var xml = NewsItems.newsMl().write(item);

        assertThat(xpath(xml, "/*[local-name()='newsItem']/@guid")).isEqualTo("urn:uuid:" + NewsItems.ASSET.value());
        IptcSchemas.ofNewsMl(xml).ifPresent(wrong -> assertThat(wrong).as(xml).isEmpty());
    }

    @Test
    void the_schemas_reject_invalid_items() {
        var json = NewsItems.ninjs().write(NewsItems.usable(AssetKind.VIDEO));
        var xml = NewsItems.newsMl().write(NewsItems.usable(AssetKind.VIDEO));

        IptcSchemas.ofNinjs(json.replace("\"usable\"", "\"perhaps\"").replace("https://lantoa", "nowhere lantoa"))
                .ifPresent(wrong -> assertThat(wrong).hasSizeGreaterThan(1));
        IptcSchemas.ofNewsMl(xml.replace("itemClass", "itemKlass"))
                .ifPresent(wrong -> assertThat(wrong).contains("itemKlass"));
    }

    @ParameterizedTest
    @EnumSource(AssetKind.class)
    void each_kind_has_a_class_in_both_formats(AssetKind kind) throws Exception {
        var item = NewsItems.usable(kind);

        var type = read(NewsItems.ninjs().write(item)).getString("type");

        assertThat(type).isEqualTo(expectedType(kind));
        assertThat(xpath(NewsItems.newsMl().write(item), "//*[local-name()='itemClass']/@qcode"))
                .isEqualTo("ninat:" + type);
    }

    private static String expectedType(AssetKind kind) {
        return switch (kind) {
            case INFOGRAPHIC, LEAFLET, POSTER, BILLBOARD, IDENTITY_MARK -> "graphic";
            case VIDEO, CLIP, MOTION_GRAPHICS, PROGRAMME -> "video";
            case AUDIO_PROGRAMME -> "audio";
            case PHOTO -> "picture";
            case NEWS_TEXT, HANDBOOK, SMS_TEXT, TRAINING_MATERIAL -> "text";
        };
    }

    @Test
    void a_film_lists_its_files_and_duration() {
        var film = read(NewsItems.ninjs().write(NewsItems.usable(AssetKind.VIDEO)));

        var renditions = film.getJsonArray("renditions").getValuesAs(JsonObject.class);
        assertThat(renditions)
                .extracting(one -> one.getString("name"))
                .containsExactly("master", "subtitles-vi", "subtitles-km", "transcript-vi", "thumbnail", "mp4");
        var master = renditions.get(0);
        assertThat(master.getString("href"))
                .startsWith("https://lantoa.example.vn/f/")
                .endsWith("/phim.mp4");
        assertThat(master.getInt("width")).isEqualTo(1920);
        assertThat(master.getInt("sizeInBytes")).isGreaterThan(5_000);
        assertThat(master.getJsonNumber("duration").doubleValue()).isEqualTo(61.5);
        assertThat(film.getJsonArray("bodies").getJsonObject(1).getString("role"))
                .isEqualTo("transcript");
    }

    @Test
    void texts_rights_and_subjects_are_included() {
        var item = read(NewsItems.ninjs().write(NewsItems.usable(AssetKind.INFOGRAPHIC)));

        assertThat(item.getJsonArray("descriptions").getJsonObject(1).getString("role"))
                .isEqualTo("altText");
        assertThat(item.getJsonArray("subjects").getJsonObject(0).getString("uri"))
                .isEqualTo("urn:lantoa:topic:III.1");
        assertThat(item.getString("usageTerms")).contains("CC BY 4.0", "Ghi nguồn: Lan Toả", "Nhạc có bản quyền");
        assertThat(item.getJsonObject("rightsInfo").getString("linkedRights")).contains("creativecommons.org");
        assertThat(item.getJsonObject("digitalSourceType").getString("uri"))
                .endsWith("/compositeWithTrainedAlgorithmicMedia");
        assertThat(item.getString("edNote")).contains("AI");
    }

    @Test
    void a_new_version_is_a_correction_of_the_same_item() throws Exception {
        var item = NewsItems.corrected(AssetKind.LEAFLET);
        var ninjs = read(NewsItems.ninjs().write(item));
        var xml = NewsItems.newsMl().write(item);

        assertThat(ninjs.getString("version")).isEqualTo("2");
        assertThat(ninjs.getString("edNote")).contains("Sửa số điện thoại.");
        assertThat(ninjs.getJsonArray("altIds").toString()).contains("sig:correction");
        assertThat(xpath(xml, "//*[local-name()='signal']/@qcode")).isEqualTo("sig:correction");
        assertThat(xpath(xml, "//*[local-name()='edNote']")).contains("Sửa số điện thoại.");
        assertThat(xpath(xml, "/*/@version")).isEqualTo("2");
    }

    @Test
    void a_translation_names_the_version_it_follows() throws Exception {
        var item = NewsItems.translated(AssetKind.LEAFLET);

        var first =
                read(NewsItems.ninjs().write(item)).getJsonArray("associations").getJsonObject(0);

        assertThat(first.getString("rel")).isEqualTo("translatedFrom");
        assertThat(first.getString("uri")).isEqualTo("urn:uuid:" + NewsItems.SOURCE.value());
        assertThat(first.getString("version")).isEqualTo("3");
        assertThat(xpath(NewsItems.newsMl().write(item), "//*[local-name()='link'][@version='3']/@residref"))
                .isEqualTo("urn:uuid:" + NewsItems.SOURCE.value());
    }

    @Test
    void an_embargoed_item_has_title_and_time_but_no_files() throws Exception {
        var item = NewsItems.embargoed(AssetKind.VIDEO);
        var json = NewsItems.ninjs().write(item);
        var xml = NewsItems.newsMl().write(item);

        assertThat(read(json).getString("pubStatus")).isEqualTo("withheld");
        assertThat(read(json).getString("embargoedUntil")).isEqualTo("2026-10-10T02:02:03.123456Z");
        assertThat(xpath(xml, "//*[local-name()='embargoed']")).isEqualTo("2026-10-10T02:02:03.123456Z");
        assertThat(List.of(json, xml)).allSatisfy(text -> assertThat(text)
                .contains("5 bước")
                .doesNotContain("Bước một", "/f/", "sha256", "renditions", "contentSet", "nền xanh"));
    }

    @ParameterizedTest
    @EnumSource(WithdrawalKind.class)
    void withdrawals_state_their_reason_and_hide_the_content(WithdrawalKind kind) throws Exception {
        var item = NewsItems.withdrawn(kind);
        var json = NewsItems.ninjs().write(item);
        var xml = NewsItems.newsMl().write(item);

        assertThat(read(json).getString("pubStatus")).isEqualTo("canceled");
        assertThat(read(json).getString("version")).isEqualTo("3");
        assertThat(xpath(xml, "//*[local-name()='pubStatus']/@qcode")).isEqualTo("stat:canceled");
        assertThat(List.of(json, xml)).allSatisfy(text -> {
            assertThat(text).doesNotContain("5 bước", "/f/", "renditions", "contentSet");
            if (kind == WithdrawalKind.REMOVE_BY_LAW) assertThat(text).doesNotContain(EXPLANATION, "video");
            else assertThat(text).contains(EXPLANATION);
        });
    }

    @Test
    void an_item_released_again_has_a_new_version() {
        var entry = NewsItems.entry(AssetKind.LEAFLET, 2, List.of());
        var again = new ItemFacts("", true, 1, NewsItems.NOW, null, List.of(), java.util.Map.of());

        var item = Usable.of(entry, again, false, false, NewsItems.HUB);

        assertThat(item.head().version()).isEqualTo(3);
        assertThat(item.head().assetVersion()).isEqualTo(2);
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String xpath(String xml, String path) throws Exception {
        return XPathFactory.newDefaultInstance().newXPath().evaluate(path, document(xml));
    }

    private static Document document(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
