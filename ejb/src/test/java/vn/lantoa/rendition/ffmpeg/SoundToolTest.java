package vn.lantoa.rendition.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.lantoa.rendition.JobFixtures.aJob;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.Programs;
import vn.lantoa.asset.ffmpeg.Films;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.Impossible;
import vn.lantoa.rendition.MakeOutcome.MadeRendition;

/** ffmpeg makes sounds for radio stations and loudspeakers. */
@Timeout(120)
class SoundToolTest {
    /** The last lines of ebur128. */
    private static final Pattern INTEGRATED = Pattern.compile("I: +(-?\\d+\\.\\d) LUFS\\s+Threshold");

    @TempDir
    Path directory;

    private final Children children = Programs.children();
    private final SoundTool tool = new SoundTool();

    @BeforeEach
    void set_up() {
        tool.children = children;
        tool.ffmpeg = Films.program();
    }

    @ParameterizedTest
    @CsvSource({"mp3-128, -16", "mp3-64, -16", "loudspeaker, -16", "broadcast-wav, -23"})
    void raises_a_quiet_sound_to_the_target_loudness(String recipe, double lufs) throws Exception {
        var sound = words(0.05);

        var made = made(make(recipe, sound));

        assertThat(loudness(made.file())).isCloseTo(lufs, within(1.0));
    }

    @Test
    void loudspeaker_sounds_start_with_a_second_of_silence() throws Exception {
        var made = made(make("loudspeaker", words(0.2)));

        assertThat(printed(made.file(), "silencedetect=n=-50dB:d=0.5")).containsPattern("silence_end: (1|0\\.9)");
        assertThat(printed(made.file(), "anull"))
                .contains("mp3")
                .contains("44100 Hz, mono")
                .contains("128 kb/s");
    }

    @Test
    void writes_a_broadcast_wave_file_with_credits() throws Exception {
        var made = made(make("broadcast-wav", words(0.2)));

        assertThat(printed(made.file(), "anull")).contains("pcm_s24le").contains("48000 Hz");
        assertThat(Files.readString(made.file(), StandardCharsets.ISO_8859_1).substring(0, 2000))
                .contains("bext")
                .contains("https://hub.example/a/1/v/2");
    }

    @Test
    void writes_title_and_address_into_an_mp3() throws Exception {
        var made = made(make("mp3-64", words(0.2)));

        assertThat(printed(made.file(), "anull"))
                .contains("Nộp hồ sơ từ nhà & \"ngõ\"")
                .contains("https://hub.example/a/1/v/2");
    }

    @Test
    void draws_the_waveform_of_a_sound() throws Exception {
        var made = made(make("waveform", words(0.2)));

        assertThat(List.of(made.width(), made.height())).containsExactly(1200, 240);
        assertThat(ImageIO.read(made.file().toFile()).getWidth()).isEqualTo(1200);
    }

    @Test
    void rejects_silence_and_other_files() throws Exception {
        var silence = Films.sound(directory, "silence.wav", "-af", "volume=0");
        var text = Files.writeString(directory.resolve("text.mp3"), "không phải âm thanh");

        assertThat(make("mp3-128", silence)).isEqualTo(new Impossible("silence"));
        assertThat(make("mp3-128", text)).isEqualTo(new Impossible("unreadable"));
        assertThat(make("waveform", text)).isEqualTo(new Impossible("unreadable"));
    }

    /** A sound that rises and falls like speech. */
    private Path words(double volume) throws Exception {
        return Films.sound(directory, "words.wav", "-af", "aloop=loop=5:size=88200,tremolo=f=3:d=0.8,volume=" + volume);
    }

    private MakeOutcome make(String recipe, Path sound) {
        var job = aJob(recipe, "audio/wav", sound, Map.of(Fact.DURATION_MS, "12000"));
        return tool.make(List.of(job), sound, directory, percent -> {}).get(0);
    }

    private static double loudness(Path file) throws Exception {
        var match = INTEGRATED.matcher(printed(file, "ebur128"));
        assertThat(match.find()).isTrue();
        return Double.parseDouble(match.group(1));
    }

    private static String printed(Path file, String filter) throws Exception {
        var words = List.of(
                Programs.ffmpeg().toString(),
                "-hide_banner",
                "-nostdin",
                "-i",
                file.toString(),
                "-af",
                filter,
                "-f",
                "null",
                "-");
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static MadeRendition made(MakeOutcome outcome) {
        assertThat(outcome).isInstanceOf(MadeRendition.class);
        return (MadeRendition) outcome;
    }
}
