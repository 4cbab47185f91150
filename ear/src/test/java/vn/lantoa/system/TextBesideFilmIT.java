package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.inspection.HostileFiles;
import vn.lantoa.run.demo.HubClient;

/** A leaflet sealed while films are being processed is inspected and rendered long before they are. */
@Tag("field") // films take minutes of both processors
class TextBesideFilmIT {
    private static final Duration LONGEST = Duration.ofSeconds(45);
    private static final List<String> OF_THE_LEAFLET = List.of("thumbnail", "text", "page-1");

    @TempDir
    Path directory;

    @Test
    void a_leaflet_is_rendered_without_waiting_for_films() throws Exception {
        var films = Stream.generate(this::film).limit(3).toList();
        HubClient.await("a film to be made", TheProduct.PATIENCE, () -> films.stream()
                .anyMatch(film -> states(film).anyMatch(state -> state.matches("mp4.* RUNNING"))));
        var leaflet = begun("leaflet", HostileFiles.longPdf(directory, 3));

        var begun = System.nanoTime();
        leaflet.seal();
        leaflet.inspected();
        var inspected = since(begun);
        HubClient.await("the renditions of the leaflet", TheProduct.PATIENCE, () -> OF_THE_LEAFLET.stream()
                .allMatch(name -> states(leaflet).anyMatch((name + " READY")::equals)));
        var drawn = since(begun);

        System.out.printf("text beside film: inspected after %d ms, drawn after %d ms%n", inspected, drawn);
        assertThat(films).anyMatch(film -> states(film).anyMatch(state -> state.endsWith("RUNNING")));
        assertThat(Duration.ofMillis(drawn)).isLessThan(LONGEST);
    }

    private MainJob film() {
        try {
            var film = begun("video", Films.OF_THE_DEMO);
            film.seal();
            return film;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MainJob begun(String kind, Path file) throws IOException {
        var job = MainJob.begin(TheProduct.uri(), kind, "Bên cạnh phim " + UUID.randomUUID());
        job.uploader()
                .saveDraft(
                        job.asset(),
                        Json.createObjectBuilder()
                                .add("alternativeText", "Một tệp")
                                .build());
        job.taken(job.uploader().upload(job.asset(), file, "master", null));
        return job;
    }

    /** Name and state of each rendition. */
    private static Stream<String> states(MainJob job) {
        return job.uploader().get(job.sealed() + "/renditions").asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("name") + " " + one.getString("state"));
    }

    private static long since(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
