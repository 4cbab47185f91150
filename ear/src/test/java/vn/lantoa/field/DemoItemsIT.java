package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.press.item.IptcSchemas;
import vn.lantoa.run.Product;
import vn.lantoa.run.demo.DemoContent;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.Newsroom;
import vn.lantoa.system.TheProduct;

/**
 * Every item of the demo content, of every kind, as an entitled newsroom receives it: validated by the IPTC schemas if
 * available, and by the contents of the packages.
 */
@Tag("field")
class DemoItemsIT {
    private static final Path CONTENT = Path.of("src/demo/content").toAbsolutePath();
    private static final String HOME = "demo-items";
    private static final Pattern ENTRY = Pattern.compile("<id>urn:uuid:([0-9a-f-]{36})</id>");

    private static @Nullable Product product;

    @BeforeAll
    static void load() {
        var started = TheProduct.another(HOME);
        product = started;
        var notes = TheProduct.home(HOME).resolve("demo-content");
        assertThat(new DemoContent(started.first().home(), CONTENT, notes).load())
                .isPositive();
    }

    @AfterAll
    static void stop() {
        if (product != null) product.close();
    }

    @Test
    void forms_of_the_demo_show_communes_and_costs() {
        var officer = DemoOfficers.at(hub(), "phathanh");
        assertThat(officer.get("/api/v1/organisations?kind=COMMUNE")
                        .asJsonObject()
                        .getJsonArray("organisations"))
                .isNotEmpty();
        var measured = officer.send(officer.request("/api/v1/messages/measurements")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\": \"Nop ho so tai nha.\"}"))
                .build());
        assertThat(measured.body()).contains("\"prices\":\"own\"").doesNotContain("\"prices\":\"none\"");
        // existing content is not loaded again
        assertThat(new DemoContent(hub(), CONTENT, TheProduct.home(HOME).resolve("demo-content")).load())
                .isZero();
    }

    @Test
    void every_demo_item_conforms_to_both_standards_and_has_a_package() throws Exception {
        var radio = new Newsroom(hub(), "demo-dnrtv");
        var types = new TreeSet<String>();
        var statuses = new TreeSet<String>();
        for (var asset : released()) {
            var json = radio.text(asset, "?format=ninjs");
            var xml = radio.text(asset, "?format=newsml");
            IptcSchemas.ofNinjs(json)
                    .ifPresent(wrong -> assertThat(wrong).as(json).isEmpty());
            IptcSchemas.ofNewsMl(xml)
                    .ifPresent(wrong -> assertThat(wrong).as(xml).isEmpty());
            var item = radio.ninjs(asset);
            var status = item.getString("pubStatus");
            statuses.add(status);
            assertThat(item.getString("uri")).isEqualTo("urn:uuid:" + asset);
            assertThat(xml).contains("guid=\"urn:uuid:" + asset + "\"", "stat:" + status);
            var packed = radio.get(asset, "?format=package");
            if (status.equals("canceled")) assertThat(packed.statusCode()).isEqualTo(410);
            else {
                types.add(item.getString("type"));
                holds(packed.body());
            }
        }

        assertThat(statuses).isEqualTo(Set.of("canceled", "usable"));
        assertThat(types).isEqualTo(Set.of("audio", "graphic", "picture", "text", "video"));
    }

    private static URI hub() {
        return Objects.requireNonNull(product).first().home();
    }

    /** The demo's releases listed in the feeds, including those withdrawn since. */
    private static List<String> released() throws Exception {
        var ids = new TreeSet<String>();
        for (var address : List.of("/feeds/org-so-khcn.atom", "/feeds/all.atom")) {
            var feed = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(hub().resolve(address)).build(), BodyHandlers.ofString())
                    .body();
            ENTRY.matcher(feed).results().map(match -> match.group(1)).forEach(ids::add);
        }
        return List.copyOf(ids);
    }

    /** Asserts that the manifest names every file of the package with its hash. */
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
