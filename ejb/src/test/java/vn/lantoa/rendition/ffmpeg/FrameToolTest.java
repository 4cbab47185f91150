package vn.lantoa.rendition.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.child.Programs;
import vn.lantoa.asset.ffmpeg.Films;
import vn.lantoa.rendition.ffmpeg.FrameTool.Frames;

/** The packaged ffmpeg extracts the frames by which films are compared. */
@Timeout(120)
class FrameToolTest {
    @TempDir
    Path directory;

    private final FrameTool tool = new FrameTool();

    @BeforeEach
    void set_up() {
        tool.children = Programs.children();
        tool.ffmpeg = Films.program();
    }

    @Test
    void extracts_each_frame_once_and_none_from_other_files() throws Exception {
        var film = Films.film(directory, "film.mp4", "640x360");

        var frames = take(film, 10);

        assertThat(frames).as("of two seconds").hasSize(4);
        var different = new HashSet<String>();
        for (var frame : frames) different.add(vn.lantoa.kernel.Sha256.of(frame).hex());
        assertThat(different).hasSize(4);
        assertThat(take(film, 2)).hasSize(2);
        assertThat(take(Files.writeString(directory.resolve("text"), "không phải phim"), 2))
                .isEmpty();
    }

    private List<Path> take(Path film, int most) throws IOException {
        var folder = Files.createTempDirectory(directory, "frames");
        return tool.take(film.toAbsolutePath(), new Frames(Duration.ofMillis(500), most, "frame", 640), folder);
    }
}
