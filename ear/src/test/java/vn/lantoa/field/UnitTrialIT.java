package vn.lantoa.field;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.Films;

/**
 * The hub as its own unit starts it, by systemd itself (Debian: systemd; as root): with all restrictions of the unit,
 * bubblewrap and the tools within it work.
 */
@Tag("field")
class UnitTrialIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Path LEAFLET = Path.of("src/demo/content/to-gap-dich-vu-cong/to-gap.pdf");

    private static UnitHub hub;

    @BeforeAll
    static void start() throws Exception {
        hub = UnitHub.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (hub != null) hub.close();
    }

    @Test
    void is_held_by_what_the_unit_says() throws Exception {
        var process = hub.process();
        var status = Files.readString(Path.of("/proc", process, "status"));
        var mounts = Files.readString(Path.of("/proc", process, "mountinfo"));

        assertThat(status)
                .containsPattern("Uid:\t" + UnitHub.USER + "\t" + UnitHub.USER)
                .containsPattern("NoNewPrivs:\t1")
                .containsPattern("Seccomp:\t2")
                .containsPattern("CapBnd:\t0{16}");
        assertThat(mounts).containsPattern(" / ro,").containsPattern(" /var/lib/lantoa rw,");
        assertThat(Files.readString(Path.of("/proc", process, "environ"), ISO_8859_1))
                .contains("LANTOA_HOME=/var/lib/lantoa")
                .doesNotContain(hub.dataKey());
        assertThat(hub.log()).contains("files are read in a sandbox (bubblewrap)");
    }

    @Test
    void looks_into_a_film_and_a_document_in_the_sandbox_and_makes_their_renditions() throws Exception {
        var officer = hub.officer();
        var film = sealed(officer, "video", Films.brief());
        var leaflet = sealed(officer, "leaflet", LEAFLET);

        for (var asset : List.of(film, leaflet))
            HubClient.await("the inspection of " + asset, PATIENCE, () -> "READY"
                    .equals(officer.version(asset, 1).getJsonObject("version").getString("state")));
        HubClient.await("the renditions", PATIENCE, () -> hub.text(
                        "select count(*) from rendition where state in ('PLANNED', 'RUNNING')")
                .equals("0"));
        assertThat(hub.text("select string_agg(distinct state, ' ') from rendition"))
                .isEqualTo("READY");
        assertThat(hub.text("select string_agg(distinct media_type, ' ') from rendition"))
                .contains("video/mp4", "image/");
    }

    private static String sealed(HubClient officer, String kind, Path file) throws IOException {
        var organisation = hub.text("select code from organisation where kind = 'PROVINCE'");
        var asset = officer.createAsset(Json.createObjectBuilder()
                .add("organisation", organisation)
                .add("kind", kind)
                .add("language", "vi")
                .build());
        officer.saveDraft(asset, texts(organisation).build());
        var upload = officer.upload(asset, file, "MASTER", null);
        HubClient.await("the file " + file, PATIENCE, () -> {
            var state = officer.get("/api/v1/uploads/" + upload).asJsonObject().getString("state");
            assertThat(state).isIn("OPEN", "RECEIVED", "COMPLETE");
            return state.equals("COMPLETE") && !files(officer.asset(asset)).isEmpty();
        });
        officer.seal(asset);
        return asset;
    }

    private static List<?> files(JsonObject asset) {
        return asset.getJsonObject("draft").getJsonArray("files");
    }

    private static JsonObjectBuilder texts(String organisation) {
        return Json.createObjectBuilder()
                .add("title", "Thử dưới dịch vụ của hệ thống")
                .add("description", "Phim và tờ gấp hướng dẫn nộp hồ sơ trực tuyến.")
                .add("alternativeText", "Năm bước nộp hồ sơ trực tuyến.")
                .add("topic", "III.1")
                .add("audience", Json.createArrayBuilder(List.of("citizens")))
                .add("publisher", organisation)
                .add("license", "CC-BY-4.0")
                .add("credit", "Lan Toả");
    }
}
