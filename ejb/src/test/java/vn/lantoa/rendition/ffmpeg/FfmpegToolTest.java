package vn.lantoa.rendition.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.rendition.JobFixtures.aJob;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.ffmpeg.Films;
import vn.lantoa.asset.inspection.Fact;
import vn.lantoa.asset.inspection.Inspection.Found;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.Impossible;
import vn.lantoa.rendition.MakeOutcome.Interrupted;
import vn.lantoa.rendition.MakeOutcome.Made;
import vn.lantoa.rendition.Recipe;

/** The packaged ffmpeg makes what browsers show. */
@Timeout(180)
class FfmpegToolTest {
    @TempDir
    Path directory;

    private final Children children = new Children();
    private final FfmpegTool tool = new FfmpegTool();
    private final List<Integer> percents = new ArrayList<>();

    @BeforeEach
    void set_up() {
        tool.children = children;
        tool.ffmpeg = Films.program();
    }

    @Test
    void makes_stills_of_a_film() throws Exception {
        var film = Films.film(directory, "film.mkv", "1920x1080", "-c:v", "mpeg4");

        var thumbnail = made(make(Recipe.THUMBNAIL, film));
        assertThat(List.of(thumbnail.width(), thumbnail.height())).containsExactly(320, 180);
        assertThat(ImageIO.read(thumbnail.file().toFile()).getWidth()).isEqualTo(320);

        var poster = made(make(Recipe.POSTER, film));
        assertThat(List.of(poster.width(), poster.height())).containsExactly(1280, 720);
    }

    @Test
    void makes_a_film_that_plays_while_it_loads_and_tells_how_far_it_is() throws Exception {
        var film = Films.film(
                directory,
                "film.mpg",
                "720x576",
                "-c:v",
                "mpeg2video",
                "-aspect",
                "16:9",
                "-c:a",
                "mp2",
                "-metadata",
                "title=Bí mật");

        var made = made(make(Recipe.MP4, film));

        // its points were not square: 16 by 9 as seen
        assertThat(List.of(made.width(), made.height())).containsExactly(1024, 576);
        assertThat(Films.inspector(children).inspect(made.file(), "made.mp4", directory))
                .isInstanceOfSatisfying(Found.class, found -> assertThat(found.facts())
                        .containsEntry(Fact.DETECTED_TYPE, "video/mp4")
                        .containsEntry(Fact.VIDEO_CODEC, "h264")
                        .containsEntry(Fact.AUDIO_CODEC, "aac")
                        .containsEntry(Fact.PIXEL_FORMAT, "yuv420p")
                        .doesNotContainKey(Fact.TITLE));
        var bytes = Files.readString(made.file(), StandardCharsets.ISO_8859_1);
        assertThat(bytes.indexOf("moov")).isBetween(0, bytes.indexOf("mdat"));
        assertThat(percents).isNotEmpty().isSorted().allMatch(percent -> percent >= 0 && percent <= 99);
    }

    @Test
    void keeps_an_upright_film_upright_and_within_1080_lines_across() throws Exception {
        var film = Films.onItsSide(Films.film(directory, "film.mov", "2560x1440", "-c:v", "mpeg4"));

        var made = made(make(Recipe.MP4, film));

        assertThat(List.of(made.width(), made.height())).containsExactly(1080, 1920);
    }

    @Test
    void refuses_a_playlist_that_names_other_files() throws Exception {
        var other = Films.film(directory, "other.ts", "320x240");
        var list = Files.writeString(directory.resolve("list.mp4"), "ffconcat version 1.0\nfile '" + other + "'\n");

        assertThat(make(Recipe.MP4, list)).isEqualTo(new Impossible("unreadable"));
    }

    @Test
    void refuses_a_film_without_pictures() throws Exception {
        var sound = Films.sound(directory, "sound.mp4");

        assertThat(make(Recipe.POSTER, sound)).isEqualTo(new Impossible("unreadable"));
    }

    @Test
    void ends_with_the_server_and_gives_no_verdict() throws Exception {
        var film = Films.film(directory, "film.mkv", "1920x1080", "-c:v", "mpeg4", "-vf", "loop=loop=30:size=50");
        var running = CompletableFuture.supplyAsync(() -> make(Recipe.MP4, film));
        while (percents.isEmpty() && !running.isDone()) TimeUnit.MILLISECONDS.sleep(10); // bounded by the timeout

        children.stop();

        assertThat(running.get(10, TimeUnit.SECONDS)).isEqualTo(new Interrupted());
    }

    private MakeOutcome make(Recipe recipe, Path film) {
        var job = aJob(recipe, "video/mp4", film, Map.of(Fact.DURATION_MS, "2000"));
        return tool.make(job, film, directory, percents::add);
    }

    private static Made made(MakeOutcome outcome) {
        assertThat(outcome).isInstanceOf(Made.class);
        return (Made) outcome;
    }
}
