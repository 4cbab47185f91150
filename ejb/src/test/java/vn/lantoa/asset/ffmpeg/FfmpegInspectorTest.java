package vn.lantoa.asset.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.Inspection;
import vn.lantoa.asset.Inspection.Broken;
import vn.lantoa.asset.Inspection.GaveUp;
import vn.lantoa.asset.Inspection.InspectionFacts;
import vn.lantoa.asset.Inspection.Unreadable;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.Programs;

/** ffmpeg on real films and on files that only look like films. */
@Timeout(120)
class FfmpegInspectorTest {
    private static final Unreadable UNKNOWN = new Unreadable("application/octet-stream");

    @TempDir
    Path directory;

    private final Children children = Programs.children();
    private final FfmpegInspector inspector = Films.inspector(children);

    @Test
    void describes_a_film() throws Exception {
        var film = Films.film(
                directory, "film.mp4", "320x240", "-pix_fmt", "yuv420p", "-metadata", "title=Nộp hồ sơ trực tuyến");

        assertThat(inspect(film))
                .isEqualTo(new InspectionFacts(Map.of(
                        Fact.DETECTED_TYPE, "video/mp4",
                        Fact.TITLE, "Nộp hồ sơ trực tuyến",
                        Fact.DURATION_MS, "2000",
                        Fact.VIDEO_CODEC, "h264",
                        Fact.PIXEL_FORMAT, "yuv420p",
                        Fact.AUDIO_CODEC, "aac",
                        Fact.WIDTH, "320",
                        Fact.HEIGHT, "240")));
    }

    @Test
    void rotates_a_sideways_film_upright() throws Exception {
        var film = Films.onItsSide(Films.film(directory, "film.mov", "320x240"));

        assertThat(inspect(film)).isInstanceOfSatisfying(InspectionFacts.class, found -> assertThat(found.facts())
                .containsEntry(Fact.WIDTH, "240")
                .containsEntry(Fact.HEIGHT, "320"));
    }

    @Test
    void describes_a_bulletin() throws Exception {
        var sound = Films.sound(directory, "sound.mp3", "-metadata", "artist=Đài truyền thanh");

        assertThat(inspect(sound)).isInstanceOfSatisfying(InspectionFacts.class, found -> assertThat(found.facts())
                .containsEntry(Fact.DETECTED_TYPE, "audio/mpeg")
                .containsEntry(Fact.AUTHOR, "Đài truyền thanh")
                .containsEntry(Fact.AUDIO_CODEC, "mp3")
                .doesNotContainKey(Fact.VIDEO_CODEC));
    }

    @Test
    void reads_no_other_file_through_a_playlist() throws Exception {
        var film = Films.film(directory, "other.ts", "320x240");
        var playlist = Files.writeString(
                directory.resolve("playlist.mp4"),
                """
                #EXTM3U
                #EXT-X-TARGETDURATION:10
                #EXTINF:10.0,
                file://%s
                #EXT-X-ENDLIST
                """
                        .formatted(film));
        var list = Files.writeString(directory.resolve("list.mp4"), "ffconcat version 1.0\nfile '" + film + "'\n");

        assertThat(inspect(playlist)).isEqualTo(UNKNOWN);
        assertThat(inspect(list)).isEqualTo(UNKNOWN);
    }

    @Test
    void reports_an_unreadable_file() throws Exception {
        assertThat(inspect(Files.writeString(directory.resolve("text"), "no film at all")))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void distinguishes_a_crash_from_an_unreadable_file() throws Exception {
        var file = Files.writeString(directory.resolve("text"), "x");

        inspector.ffmpeg.config = program("echo Invalid data found when processing input >&2; exit 183");
        assertThat(inspect(file)).isEqualTo(UNKNOWN);
        inspector.ffmpeg.config = program("kill -SEGV $$");
        assertThat(inspect(file)).isEqualTo(new GaveUp("inspector-crashed"));
    }

    private FfmpegConfig program(String line) throws Exception {
        var script = Files.writeString(directory.resolve("program"), "#!/bin/sh\n" + line + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return new FfmpegConfig(script.toString(), script);
    }

    @Test
    void gives_no_verdict_without_the_program() throws Exception {
        inspector.ffmpeg.config = new FfmpegConfig("/no/such/ffmpeg", Path.of("/no/other"));

        assertThat(inspect(Files.writeString(directory.resolve("text"), "x"))).isInstanceOf(Broken.class);
    }

    private Inspection inspect(Path file) {
        return inspector.inspect(file, "film.mp4", directory);
    }
}
