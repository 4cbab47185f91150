package vn.lantoa.rendition.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.rendition.JobFixtures.aJob;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.Inspection.InspectionFacts;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.Programs;
import vn.lantoa.asset.ffmpeg.Films;
import vn.lantoa.rendition.Framing;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.Impossible;
import vn.lantoa.rendition.MakeOutcome.Interrupted;
import vn.lantoa.rendition.MakeOutcome.MadeRendition;
import vn.lantoa.rendition.RenditionJob;

/** ffmpeg makes the renditions that browsers show. */
@Timeout(180)
class FfmpegToolTest {
    private static final Map<String, String> LENGTH = Map.of(Fact.DURATION_MS, "2000");

    @TempDir
    Path directory;

    private final Children children = Programs.children();
    private final FfmpegTool tool = new FfmpegTool();
    private final List<Integer> percents = new ArrayList<>();

    @BeforeEach
    void set_up() {
        tool.children = children;
        tool.ffmpeg = Films.program();
        tool.subtitles = DrawnSubtitles.by(children, Programs.config(directory));
    }

    @Test
    void extracts_a_frame_and_a_sheet_of_ten_frames() throws Exception {
        var film = Films.film(directory, "film.mkv", "1920x1080", "-c:v", "mpeg4", "-g", "5");
        var still = FilmTools.still(children);

        var frame = made(still.take(aJob("poster", "video/mp4", film, LENGTH), film, directory));
        assertThat(List.of(frame.width(), frame.height())).containsExactly(1920, 1080);
        assertThat(ImageIO.read(frame.file().toFile()).getWidth()).isEqualTo(1920);

        var strip = made(still.take(aJob("strip", "video/mp4", film, LENGTH), film, directory));
        assertThat(List.of(strip.width(), strip.height())).containsExactly(3200, 180);
        var oneKey = Films.film(directory, "one.mp4", "1280x720", "-c:v", "libx264", "-g", "999");
        assertThat(made(still.take(aJob("strip", "video/mp4", oneKey, LENGTH), oneKey, directory))
                        .width())
                .isEqualTo(3200);
    }

    @Test
    void encodes_a_streamable_film_and_reports_progress() throws Exception {
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

        var made = made(make("mp4", film));

        // its pixels were not square: displayed as 16 by 9
        assertThat(List.of(made.width(), made.height())).containsExactly(1024, 576);
        assertThat(Films.inspector(children).inspect(made.file(), "made.mp4", directory))
                .isInstanceOfSatisfying(InspectionFacts.class, found -> assertThat(found.facts())
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
    void keeps_an_upright_film_upright_within_1080_columns() throws Exception {
        var film = Films.onItsSide(Films.film(directory, "film.mov", "2560x1440", "-c:v", "mpeg4", "-t", "0.2"));

        var made = made(make("mp4", film));

        assertThat(List.of(made.width(), made.height())).containsExactly(1080, 1920);
    }

    @Test
    void smaller_films_have_a_key_frame_every_two_seconds() throws Exception {
        var film = Films.film(directory, "film.mkv", "1280x720", "-an", "-c:v", "mpeg4", "-vf", "loop=loop=2:size=50");

        var made = made(make("mp4-360", film));

        assertThat(List.of(made.width(), made.height())).containsExactly(640, 360);
        assertThat(frames(made.file(), "-skip_frame", "nokey")).isEqualTo(3);
    }

    @Test
    void sizes_are_even_numbers() throws Exception {
        var film = Films.film(directory, "film.mkv", "1280x720", "-an", "-c:v", "mpeg4", "-t", "0.2");

        var made = made(make("mp4-480", film));

        assertThat(List.of(made.width(), made.height())).containsExactly(854, 480);
    }

    @Test
    void crops_a_film_to_a_square_around_the_focus() throws Exception {
        var film = Films.film(directory, "film.mkv", "640x360", "-c:v", "mpeg4", "-vf", "drawbox=t=fill:c=red:w=360");
        var left = aJob("film-1x1", "video/mp4", film, LENGTH, List.of(), new Framing(false, 0, 0.5));

        var made = made(make(left, film));

        assertThat(List.of(made.width(), made.height())).containsExactly(360, 360);
        assertThat(colourAt(made.file(), 350, 180).getRed()).isGreaterThan(200);
        var upright = made(make("film-9x16", film));
        assertThat(List.of(upright.width(), upright.height())).containsExactly(202, 360);
    }

    @Test
    void burns_in_vietnamese_subtitles_at_their_times() throws Exception {
        var film = Films.film(directory, "film.mkv", "640x360", "-c:v", "mpeg4", "-vf", "drawbox=t=fill:c=black");
        subtitles("00:00.600 --> 00:01.400\nNộp hồ sơ từ nhà");

        var made = made(make("subtitled", film));

        assertThat(brightPoints(made.file(), "1")).isGreaterThan(300);
        assertThat(brightPoints(made.file(), "0.4")).isZero();
        assertThat(brightPoints(made.file(), "1.6")).isZero();
        assertThat(frames(made.file())).isEqualTo(frames(film));
    }

    @Test
    void fits_subtitles_to_a_rotated_and_cropped_film() throws Exception {
        var lying = Films.film(directory, "film.mov", "640x360", "-c:v", "mpeg4", "-vf", "drawbox=t=fill:c=black");
        subtitles("00:00.000 --> 00:02.000\nNộp hồ sơ từ nhà, không phải đi lại");

        var made = made(make("subtitled-1x1", Films.onItsSide(lying)));

        assertThat(List.of(made.width(), made.height())).containsExactly(360, 360);
        assertThat(brightPoints(made.file(), "1")).isGreaterThan(300);
    }

    @Test
    void needs_no_optional_ffmpeg_filter() {
        var job = aJob("subtitled-9x16", "video/mp4", directory, LENGTH);
        var words = FfmpegWords.film(Films.program(), directory, job, directory.resolve("list"), directory);

        var graph = words.get(words.indexOf("-filter_complex") + 1);
        assertThat(graph.replaceAll("'[^']*'", "").split("[,;]"))
                .allMatch(filter -> filter.replaceAll("\\[[^]]*]", "").matches("(scale|setsar|crop|overlay)=.*"));
    }

    @Test
    void does_not_burn_in_subtitles_with_missing_glyphs() throws Exception {
        var film = Films.film(directory, "film.mkv", "320x240", "-c:v", "mpeg4", "-t", "0.2");
        subtitles("00:00.000 --> 00:02.000\nសួស្តី");

        assertThat(make("subtitled", film)).isEqualTo(new Impossible("missing-letters"));
    }

    @Test
    void uses_no_rarely_maintained_decoder() throws Exception {
        var film = Films.film(directory, "film.avi", "320x240", "-an", "-c:v", "zmbv", "-t", "0.2");

        assertThat(make("mp4-360", film)).isEqualTo(new Impossible("unusual-codec"));
    }

    @Test
    void rejects_subtitle_files_that_reference_other_files() throws Exception {
        var film = Films.film(directory, "film.mkv", "320x240", "-c:v", "mpeg4");
        Files.writeString(directory.resolve("subtitles"), "#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n");

        assertThat(make("subtitled", film)).isEqualTo(new Impossible("unreadable-subtitles"));
    }

    @Test
    void rejects_a_playlist_that_references_other_files() throws Exception {
        var other = Films.film(directory, "other.ts", "320x240");
        var list = Files.writeString(directory.resolve("list.mp4"), "ffconcat version 1.0\nfile '" + other + "'\n");

        assertThat(make("mp4", list)).isEqualTo(new Impossible("unreadable"));
    }

    @Test
    void rejects_a_film_without_video() throws Exception {
        var sound = Films.sound(directory, "sound.mp4");

        assertThat(make("mp4", sound)).isEqualTo(new Impossible("unreadable"));
        assertThat(FilmTools.still(children).take(aJob("poster", "video/mp4", sound, LENGTH), sound, directory))
                .isEqualTo(new Impossible("unreadable"));
    }

    @Test
    void rejects_a_film_that_claims_to_last_for_days() throws Exception {
        var film = lastingForDays();
        var found = (InspectionFacts) Films.inspector(children).inspect(film, "film.mp4", directory);

        assertThat(make(aJob("mp4", "video/mp4", film, found.facts()), film)).isEqualTo(new Impossible("too-long"));
    }

    @Test
    void encodes_no_more_than_the_declared_duration() throws Exception {
        var film = lastingForDays();

        var made = made(make("mp4", film));

        assertThat(frames(made.file())).isLessThan(200);
    }

    @Test
    void rejects_a_truncated_film() throws Exception {
        var film = Films.film(directory, "film.mp4", "320x240");
        var half = Files.write(
                directory.resolve("half.mp4"),
                java.util.Arrays.copyOf(Files.readAllBytes(film), (int) Files.size(film) / 2));

        assertThat(make("mp4", half)).isEqualTo(new Impossible("unreadable"));
    }

    private Path lastingForDays() throws Exception {
        return Films.film(directory, "days.mp4", "64x64", "-an", "-vsync", "vfr", "-vf", "setpts=PTS*100000");
    }

    @Test
    void ends_with_the_server_and_gives_no_verdict() throws Exception {
        var film = Films.film(directory, "film.mkv", "1920x1080", "-c:v", "mpeg4", "-vf", "loop=loop=30:size=50");
        var running = CompletableFuture.supplyAsync(() -> make("mp4", film));
        while (percents.isEmpty() && !running.isDone()) TimeUnit.MILLISECONDS.sleep(10); // bounded by the timeout

        children.stop();

        assertThat(running.get(10, TimeUnit.SECONDS)).isEqualTo(new Interrupted());
    }

    private MakeOutcome make(String recipe, Path film) {
        return make(aJob(recipe, "video/mp4", film, LENGTH), film);
    }

    private MakeOutcome make(RenditionJob job, Path film) {
        return tool.make(List.of(job), film, directory, percents::add).get(0);
    }

    private void subtitles(String cue) throws Exception {
        Files.writeString(directory.resolve("subtitles"), "WEBVTT\n\n" + cue + "\n");
    }

    private static BufferedImage frame(Path film, String second) throws Exception {
        var picture = film.resolveSibling("frame.png");
        var words = List.of(
                "-y", "-v", "error", "-ss", second, "-i", film.toString(), "-frames:v", "1", picture.toString());
        run(words);
        return ImageIO.read(picture.toFile());
    }

    private static Color colourAt(Path film, int x, int y) throws Exception {
        return new Color(frame(film, "1").getRGB(x, y));
    }

    private static long brightPoints(Path film, String second) throws Exception {
        var picture = frame(film, second);
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & 255)
                .filter(blue -> blue > 200)
                .count();
    }

    private static int frames(Path film, String... options) throws Exception {
        var words = new ArrayList<>(List.of("-nostdin", "-hide_banner"));
        words.addAll(List.of(options));
        words.addAll(List.of("-i", film.toString(), "-map", "0:v", "-vsync", "0", "-f", "framecrc", "-"));
        return (int) run(words).lines().filter(line -> line.startsWith("0,")).count();
    }

    private static String run(List<String> words) throws Exception {
        var command = new ArrayList<>(List.of(Programs.ffmpeg().toString()));
        command.addAll(words);
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }

    private static MadeRendition made(MakeOutcome outcome) {
        assertThat(outcome).isInstanceOf(MadeRendition.class);
        return (MadeRendition) outcome;
    }
}
