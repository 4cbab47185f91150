package vn.lantoa.rendition.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.rendition.JobFixtures.aJob;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.child.Programs;
import vn.lantoa.asset.ffmpeg.Films;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.rendition.Framing;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.Impossible;
import vn.lantoa.rendition.MakeOutcome.MadeRendition;
import vn.lantoa.rendition.MakeOutcome.Part;
import vn.lantoa.rendition.RenditionJob.Extra;

@Timeout(60)
class HlsToolTest {
    @TempDir
    Path directory;

    private final HlsTool tool = new HlsTool();

    @BeforeEach
    void set_up() {
        tool.children = Programs.children();
        tool.ffmpeg = Films.program();
    }

    @Test
    void names_every_file_by_its_hash() throws Exception {
        var made = (MadeRendition) make(level("mp4", 640, 360), level("mp4-360", 320, 180));

        assertThat(made.parts())
                .extracting(Part::name)
                .containsExactly("hls-360-media", "hls-360", "hls-180-media", "hls-180");
        var list = made.parts().get(1);
        assertThat(Files.readString(list.file()))
                .contains("#EXT-X-MAP:URI=\"" + address(made.parts().get(0)) + ".mp4\",BYTERANGE=")
                .contains("\n" + address(made.parts().get(0)) + ".mp4\n")
                .contains("#EXT-X-BYTERANGE:")
                .doesNotContain("pieces-");
        assertThat(Files.readString(made.file()))
                .startsWith("#EXTM3U\n")
                .contains("RESOLUTION=640x360\n" + address(list) + ".m3u8\n")
                .contains("RESOLUTION=320x180\n");
    }

    @Test
    void playlists_declare_the_codecs() throws Exception {
        var made = (MadeRendition) make(level("mp4", 640, 360));

        var codecs = Pattern.compile("CODECS=\"avc1\\.([0-9a-f]{6}),mp4a\\.40\\.2\",RESOLUTION=640x360\n");
        var matcher = codecs.matcher(Files.readString(made.file()));
        assertThat(matcher.find()).isTrue();
        assertThat(matcher.group(1))
                .as("main profile, and a level of this size")
                .matches("4d40(0b|0c|0d|14|15|16|1e|1f)");
    }

    @Test
    void a_silent_film_declares_only_the_video_codec() throws Exception {
        var film = Files.readAllBytes(Films.film(directory, "silent.mp4", "320x180", "-c:v", "libx264", "-an"));

        assertThat(Mp4Codecs.of(film)).matches("avc1\\.[0-9a-f]{6}");
    }

    @Test
    void rejects_an_empty_input() throws Exception {
        assertThat(make()).isEqualTo(new Impossible("no-film"));
    }

    private MakeOutcome make(Extra... levels) throws Exception {
        var input = Files.writeString(directory.resolve("input"), "");
        var job = aJob("hls", "video/mp4", input, Map.of(), List.of(levels), Framing.USUAL);
        return tool.make(List.of(job), input, directory, percent -> {}).get(0);
    }

    private Extra level(String name, int width, int height) throws Exception {
        var coded = List.of("-c:v", "libx264", "-pix_fmt", "yuv420p", "-profile:v", "main", "-c:a", "aac");
        var film = Films.film(directory, name + ".mp4", width + "x" + height, coded.toArray(String[]::new));
        Files.move(film, directory.resolve(name));
        return new Extra(name, Sha256.of(new byte[0]), Files.size(directory.resolve(name)), width, height);
    }

    private static String address(Part part) {
        return "/f/" + Sha256.of(part.file()) + "/" + part.name().replace("-media", "");
    }
}
