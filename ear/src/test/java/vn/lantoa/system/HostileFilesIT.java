package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.inspection.HostileFiles;
import vn.lantoa.run.demo.HubClient;

/**
 * An officer uploads one file of each format that harms programs that open it. Each is rejected with a name or ends
 * within its limits, and the hub continues within its memory.
 */
@Tag("field") // its renditions take minutes of both processors
class HostileFilesIT {
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Path PHOTO = Path.of("src/demo/content/tranh-ba-chau-nop-ho-so/ba-chau.jpg");
    private static final List<String> UNDER_WAY = List.of("PLANNED", "RUNNING");

    @TempDir
    Path directory;

    // one per test, as its instance is
    private final HeapWatch heap = HeapWatch.of(TheProduct.node().management());

    @AfterEach
    void the_hub_survives() throws IOException {
        double highest = heap.highest();
        var node = TheProduct.node();
        assertThat(node.isRunning()).isTrue();
        assertThat(Http.get(TheProduct.uri().resolve("/health/ready")).statusCode())
                .isEqualTo(200);
        assertThat(Files.readString(node.log())).doesNotContain("OutOfMemoryError");
        // that much would mean that a child's work was done here
        assertThat(highest).isLessThan(0.9 * heap.limit());
    }

    @Test
    void a_truncated_photo() throws Exception {
        var half = Arrays.copyOf(Files.readAllBytes(PHOTO), 20_000);

        var ends = ends("photo", Files.write(directory.resolve("half.jpg"), half));

        assertThat(ends).containsEntry("version", "READY");
        assertThat(renditions(ends)).hasSizeGreaterThan(10).containsOnly("breaks-off");
    }

    @Test
    void a_photo_truncated_in_its_header() throws Exception {
        var head = Arrays.copyOf(Files.readAllBytes(PHOTO), 300);

        var ends = ends("photo", Files.write(directory.resolve("head.jpg"), head));

        assertThat(ends).containsEntry("version", "unreadable");
        assertThat(renditions(ends)).hasSizeGreaterThan(10).isSubsetOf("unreadable", "breaks-off");
    }

    @Test
    void a_picture_of_1_by_100000_pixels() throws Exception {
        assertThat(ends("infographic", HostileFiles.thinPng(directory)))
                .isEqualTo(Map.of("version", "READY", "thumbnail", "READY", "preview", "READY"));
    }

    @Test
    void a_picture_with_too_many_pixels() throws Exception {
        assertThat(ends("infographic", HostileFiles.hugePng(directory, 40_000)))
                .isEqualTo(Map.of("version", "too-many-pixels"));
    }

    @Test
    void an_endless_animation() throws Exception {
        assertThat(ends("infographic", HostileFiles.endlessGif(directory)))
                .isEqualTo(Map.of("version", "READY", "thumbnail", "READY", "preview", "READY"));
    }

    @Test
    void a_film_that_claims_to_last_for_days() throws Exception {
        assertThat(ends("video", Films.lastingForDays(directory)))
                .containsEntry("mp4", "too-long")
                .containsEntry("film-1x1", "too-long")
                .containsEntry("hls", "no-film")
                .containsEntry("thumbnail", "READY");
    }

    @Test
    void a_drawing_that_runs_scripts_and_asks_for_files_and_addresses() throws Exception {
        var curious = HostileFiles.curiousSvg(directory, "http://127.0.0.1:9");
        var text =
                Files.readString(curious).replaceFirst("<!DOCTYPE[^>]*>]>", "").replace("&x;", "x");

        var ends = ends("infographic", Files.writeString(directory.resolve("without-entities.svg"), text));

        assertThat(renditions(ends)).hasSizeGreaterThan(10).containsOnly("READY");
        assertThat(ends("infographic", curious)).isEqualTo(Map.of("version", "declares-entities"));
    }

    @Test
    void a_drawing_with_entities_that_expand_to_a_billion_words() throws Exception {
        assertThat(ends("infographic", HostileFiles.laughingSvg(directory)))
                .isEqualTo(Map.of("version", "declares-entities"));
    }

    @Test
    void a_document_of_five_thousand_pages_that_runs_scripts() throws Exception {
        var ends = ends("leaflet", HostileFiles.longPdf(directory, 5_000));

        assertThat(ends)
                .containsEntry("page-100", "READY")
                .containsEntry("text", "READY")
                .doesNotContainKey("page-101");
        assertThat(renditions(ends)).containsOnly("READY");
    }

    /** The outcome of each rendition, by its name; of the version itself as {@code version}. */
    private static Map<String, String> ends(String kind, Path file) throws IOException {
        var job = MainJob.begin(TheProduct.uri(), kind, "Tệp lạ " + file.getFileName());
        job.uploader()
                .saveDraft(
                        job.asset(),
                        Json.createObjectBuilder()
                                .add("alternativeText", "Một tệp lạ")
                                .build());
        var upload = job.uploader().upload(job.asset(), file, "master", null);
        job.taken(upload);
        job.seal();
        var ends = new TreeMap<String, String>();
        var version = job.inspected();
        ends.put("version", version.getJsonObject("inspection").getString("reason", version.getString("state")));
        if (version.getString("state").equals("REFUSED")) return ends;
        HubClient.await(
                "the renditions",
                PATIENCE,
                () -> !renditions(job).isEmpty()
                        && renditions(job).stream().noneMatch(one -> UNDER_WAY.contains(one.getString("state"))));
        renditions(job)
                .forEach(one -> ends.put(one.getString("name"), one.getString("reason", one.getString("state"))));
        return ends;
    }

    private static List<String> renditions(Map<String, String> ends) {
        return ends.entrySet().stream()
                .filter(one -> !one.getKey().equals("version"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<JsonObject> renditions(MainJob job) {
        return job.uploader().get(job.sealed() + "/renditions").asJsonArray().getValuesAs(JsonObject.class);
    }
}
