package vn.lantoa.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.catalogue.CatalogueCard;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.service.LinkState;
import vn.lantoa.service.ServiceId;
import vn.lantoa.service.ServiceLevel;
import vn.lantoa.service.ServiceView;

class StructuredDataTest {
    private static final Instant AT = Instant.parse("2026-10-10T01:00:00Z");
    private static final URI ADDRESS = URI.create("https://lantoa.example.vn/");
    private static final HubAddress HUB = new HubAddress(ADDRESS, ADDRESS);

    private static final ServiceView SERVICE = new ServiceView(
            "1.001193",
            "Đăng ký khai sinh",
            "Hộ tịch",
            ServiceLevel.COMMUNE,
            true,
            List.of("so-tuphap"),
            "https://portal.example.vn/1",
            LinkState.GOOD,
            null,
            "https://lantoa.example.vn/dv/1.001193",
            new ServiceId(new UUID(0, 1)),
            List.of("Sở Tư pháp"));

    @Test
    void films_pictures_and_sounds_have_schema_org_types() {
        assertThat(of("video/mp4").getString("@type")).isEqualTo("VideoObject");
        assertThat(of("image/png").getString("@type")).isEqualTo("ImageObject");
        assertThat(of("audio/mpeg").getString("@type")).isEqualTo("AudioObject");
        assertThat(of("application/pdf").getString("@type")).isEqualTo("CreativeWork");
    }

    @Test
    void a_film_has_content_url_and_upload_date() {
        assertThat(of("video/mp4").getString("contentUrl")).startsWith("https://lantoa.example.vn/f/");
        assertThat(of("video/mp4").getString("uploadDate")).isEqualTo(AT.toString());
        assertThat(of("application/pdf")).doesNotContainKey("contentUrl");
    }

    @Test
    void a_licence_is_a_url_or_omitted() {
        assertThat(of("image/png").getString("license")).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(read(StructuredData.of(entry("image/png"), List.of(), HUB, Optional.empty(), null)))
                .doesNotContainKeys("license", "thumbnailUrl");
    }

    @Test
    void an_asset_names_the_service_it_explains() {
        var about = of("video/mp4").getJsonArray("about").getJsonObject(0);

        assertThat(about.getString("@type")).isEqualTo("GovernmentService");
        assertThat(about.getString("identifier")).isEqualTo("1.001193");
        assertThat(about.getString("url")).isEqualTo("https://lantoa.example.vn/dv/1.001193");
        assertThat(about.getJsonArray("provider").getJsonObject(0).getString("name"))
                .isEqualTo("Sở Tư pháp");
        assertThat(about.getJsonObject("availableChannel").getString("serviceUrl"))
                .isEqualTo("https://portal.example.vn/1");
    }

    @Test
    void a_service_says_what_explains_it() {
        var card = new CatalogueCard(
                new AssetId(new UUID(1, 2)),
                AssetKind.VIDEO,
                new Language("vi"),
                "Tên </script>",
                "Sở Tư pháp",
                AT,
                "");

        var text = StructuredData.of(SERVICE, List.of(card), HUB);

        assertThat(text).doesNotContain("</script>");
        var work = read(text).getJsonArray("subjectOf").getJsonObject(0);
        assertThat(work.getString("name")).isEqualTo("Tên </script>");
        assertThat(work.getString("inLanguage")).isEqualTo("vi");
    }

    @Test
    void members_have_a_stable_order() {
        var service = "{'@type':'GovernmentService','@id':'https://lantoa.example.vn/dv/1.001193',"
                + "'url':'https://lantoa.example.vn/dv/1.001193','identifier':'1.001193','name':'Đăng ký khai sinh',"
                + "'serviceType':'Hộ tịch','provider':[{'@type':'GovernmentOrganization','name':'Sở Tư pháp'}],"
                + "'availableChannel':{'@type':'ServiceChannel','serviceUrl':'https://portal.example.vn/1'}";
        var work = "{'@context':'https://schema.org','@type':'VideoObject',"
                + "'@id':'urn:uuid:6a0d7d2e-6c1f-4d0c-9f57-2a3f5a7f1215',"
                + "'url':'https://lantoa.example.vn/a/6a0d7d2e-6c1f-4d0c-9f57-2a3f5a7f1215','name':'','description':'',"
                + "'inLanguage':'vi','version':1,'datePublished':'2026-10-10T01:00:00Z',"
                + "'dateModified':'2026-10-10T01:00:00Z','creditText':'','publisher':"
                + "{'@type':'GovernmentOrganization','name':'Sở Khoa học và Công nghệ'},'license':'urn:x',"
                + "'about':[" + service + "}],'encodingFormat':'video/mp4','contentUrl':'https://lantoa.example.vn/f/"
                + Sha256.of(new byte[0]) + "/a','contentSize':'10 B','uploadDate':'2026-10-10T01:00:00Z'}";

        assertThat(StructuredData.of(SERVICE, List.of(), HUB).replace('"', '\''))
                .isEqualTo(service + ",'@context':'https://schema.org','subjectOf':[]}");
        assertThat(StructuredData.of(entry("video/mp4"), List.of(SERVICE), HUB, Optional.of("urn:x"), null)
                        .replace('"', '\''))
                .isEqualTo(work);
    }

    private static JsonObject of(String type) {
        var licence = Optional.of("https://creativecommons.org/licenses/by/4.0/");
        return read(StructuredData.of(entry(type), List.of(SERVICE), HUB, licence, null));
    }

    private static JsonObject read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static CatalogueEntry entry(String type) {
        var file = new PublicFile("MASTER", null, "a", type, 10, Sha256.of(new byte[0]), null, null);
        return new CatalogueEntry(
                new AssetId(UUID.fromString("6a0d7d2e-6c1f-4d0c-9f57-2a3f5a7f1215")),
                1,
                true,
                AssetKind.VIDEO,
                new Language("vi"),
                VariantForm.STANDARD,
                PublicTexts.EMPTY,
                "so-khcn",
                "Sở Khoa học và Công nghệ",
                AT,
                AT,
                null,
                List.of(file),
                List.of(),
                List.of(),
                false,
                List.of());
    }
}
