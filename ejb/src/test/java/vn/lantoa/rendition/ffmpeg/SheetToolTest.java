package vn.lantoa.rendition.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.lantoa.rendition.JobFixtures.aJob;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.child.Programs;
import vn.lantoa.asset.ffmpeg.Films;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.Impossible;
import vn.lantoa.rendition.MakeOutcome.MadeRendition;
import vn.lantoa.rendition.ffmpeg.SheetTool.LoudnessSheet;
import vn.lantoa.rendition.ffmpeg.SheetTool.ShotList;

/** The packaged ffmpeg writes the contact sheets that broadcasters need. */
@Timeout(120)
class SheetToolTest {
    @TempDir
    Path directory;

    private final SheetTool tool = new SheetTool();

    @BeforeEach
    void set_up() {
        tool.children = Programs.children();
        tool.ffmpeg = Films.program();
    }

    @Test
    void lists_shots_from_cut_to_cut() throws Exception {
        var film = Films.film(directory, "cut.mp4", "640x360", "-vf", "negate=enable='between(t,0.79,1.39)'");

        var lines = lines(make("shots", film));

        assertThat(lines.get(0)).isEqualTo("shot,in,out,duration");
        assertThat(lines.subList(1, lines.size()))
                .containsExactly(
                        "1,00:00:00.000,00:00:00.800,0.800",
                        "2,00:00:00.800,00:00:01.400,0.600",
                        "3,00:00:01.400,00:00:02.000,0.600");
    }

    @Test
    void lists_one_shot_without_cuts() throws Exception {
        assertThat(lines(make("shots", Films.film(directory, "still.mp4", "320x240"))))
                .containsExactly("shot,in,out,duration", "1,00:00:00.000,00:00:02.000,2.000");
    }

    @Test
    void measures_the_loudness_of_a_film() throws Exception {
        var loud = Films.film(directory, "loud.mp4", "320x240", "-af", "volume=0.5");
        var quiet = Films.film(directory, "quiet.mp4", "320x240", "-af", "volume=0.25");

        var louder = lines(make("loudness", loud));
        var quieter = lines(make("loudness", quiet));

        assertThat(louder.get(0)).isEqualTo("integrated_lufs,range_lu,true_peak_dbtp");
        assertThat(number(louder, 0) - number(quieter, 0)).isCloseTo(6.0, within(0.5));
        assertThat(number(louder, 2) - number(quieter, 2)).isCloseTo(6.0, within(0.5));
    }

    @Test
    void reports_no_loudness_for_a_silent_film() throws Exception {
        var film = Films.film(directory, "silent.mp4", "320x240", "-an");

        assertThat(lines(make("loudness", film))).containsExactly("integrated_lufs,range_lu,true_peak_dbtp", ",,");
    }

    @Test
    void rejects_other_files() throws Exception {
        var text = Files.writeString(directory.resolve("text.mp4"), "không phải phim");

        assertThat(make("shots", text)).isEqualTo(new Impossible("unreadable"));
        assertThat(make("loudness", text)).isEqualTo(new Impossible("unreadable"));
    }

    @Test
    void flashes_are_no_shots_and_without_a_duration_the_last_shot_has_no_end() {
        var list = new ShotList();
        List.of(
                        "frame:0    pts:0       pts_time:0",
                        "lavfi.scene_score=0.000000",
                        "frame:1    pts:51200   pts_time:4.000000",
                        "frame:2    pts:51300   pts_time:4.08",
                        "frame:3    pts:46080000 pts_time:3600.5")
                .forEach(list::hear);

        assertThat(list.csv(Optional.empty()).lines())
                .containsExactly(
                        "shot,in,out,duration",
                        "1,00:00:00.000,00:00:04.000,4.000",
                        "2,00:00:04.000,01:00:00.500,3596.500",
                        "3,01:00:00.500,,");
        assertThat(list.csv(Optional.of(Duration.ofHours(2)))).endsWith("3,01:00:00.500,02:00:00.000,3599.500\r\n");
    }

    @Test
    void parses_the_summary_of_different_ffmpeg_versions() {
        var printed =
                """
                [Parsed_ebur128_0 @ 0x55d] Summary:

                  Integrated loudness:
                    I:         -70.0 LUFS
                    Threshold: -80.0 LUFS

                  Loudness range:
                    LRA:         0.0 LU
                    Threshold: -80.0 LUFS
                    LRA low:   -70.0 LUFS
                    LRA high:  -70.0 LUFS

                  True peak:
                    Peak:       -inf dBFS
                [out#0/null @ 0x55d] video:0KiB audio:0KiB""";

        assertThat(LoudnessSheet.read(printed))
                .hasValueSatisfying(sheet -> assertThat(sheet).endsWith("\r\n-70.0,0.0,-inf\r\n"));
        assertThat(LoudnessSheet.read("Killed")).isEmpty();
    }

    private MakeOutcome make(String recipe, Path film) {
        var job = aJob(recipe, "video/mp4", film, Map.of(Fact.DURATION_MS, "2000"));
        return tool.make(List.of(job), film, directory, percent -> {}).get(0);
    }

    private static List<String> lines(MakeOutcome outcome) throws Exception {
        assertThat(outcome).isInstanceOf(MadeRendition.class);
        return Files.readAllLines(((MadeRendition) outcome).file());
    }

    private static double number(List<String> lines, int column) {
        return Double.parseDouble(lines.get(1).split(",")[column]);
    }
}
