package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.Product;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.PublicSide;
import vn.lantoa.system.TheProduct;

/**
 * The main job with a film of the size that officers upload, in a separate hub: its renditions take longer than a test
 * waits, and would delay others.
 */
@Tag("field")
class FullSizeFilmIT {
    private static final Path SHORT = Path.of("src/demo/content/video-nop-ho-so-tu-nha/nop-ho-so-tu-nha.mp4")
            .toAbsolutePath();
    private static final long BYTES = 300L << 20;
    private static final String TITLE = "Phim dài ba trăm megabyte";
    private static final String WHY = "Phim quá dài.";

    private static Product product;

    @BeforeAll
    static void start() {
        product = TheProduct.another("full-size");
    }

    @AfterAll
    static void clean() throws IOException {
        if (product != null) product.close();
        TheProduct.discard("full-size");
        Files.deleteIfExists(film());
    }

    private static Path film() throws IOException {
        return Program.workshop("full-size").resolve("phim dài.mp4");
    }

    @Test
    void a_film_of_300_megabytes_is_released_and_withdrawn_on_both_nodes_within_two_seconds()
            throws Exception {
        var film = makeFilm();
        assertThat(Files.size(film)).isBetween(BYTES * 95 / 100, BYTES * 105 / 100);
        var hub = product.first().home();
        var second = product.node().ready(TheProduct.PATIENCE).home();
        var job = MainJob.begin(hub, "video", TITLE);
        var side = new PublicSide(List.of(hub, second), "/feeds/kind-video.atom", job.asset());
        job.taken(job.uploader().upload(job.asset(), film, "master", null));

        var release = job.submitApproveRelease();

        var shown = seconds(() -> side.shows(TITLE));
        side.gives(() -> Files.newInputStream(film));

        job.withdraw(release, WHY);

        var gone = seconds(() -> side.saysWithdrawn(TITLE, WHY));
        System.out.printf(
                "a film of %d MiB: in the feeds of both nodes, asked in turn, after %.2f s; gone from page, file and feed of"
                        + " both, asked in turn, after %.2f s%n",
                Files.size(film) >> 20, shown, gone);
    }

    private static double seconds(Runnable waiting) {
        var begin = System.nanoTime();
        waiting.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** The short film repeated. */
    private static Path makeFilm() throws Exception {
        var film = film();
        var times = BYTES / Files.size(SHORT);
        try (var ffmpeg = Program.start(
                Path.of(System.getProperty("server.home"), "lantoa/ffmpeg").toString(),
                "-y",
                "-loglevel",
                "error",
                "-stream_loop",
                Long.toString(times - 1),
                "-i",
                SHORT.toString(),
                "-c",
                "copy",
                "-movflags",
                "+faststart",
                film.toString())) {
            var unused = ffmpeg.lines();
        }
        return film;
    }
}
