package vn.lantoa.asset.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.child.PlantedProgram;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.asset.child.TrialSandbox;

/** The access of a program in the place of ffmpeg, called as the hub calls ffmpeg: the file, and nothing else. */
@Timeout(60)
class PlantedFfmpegIT {
    @TempDir
    Path home;

    @Test
    void reads_nothing_but_the_file() throws Exception {
        try (var planted = PlantedProgram.in(home);
                var scratch = Scratch.open(home.resolve("scratch"))) {
            var config = new FfmpegConfig(planted.file().toString(), planted.file());
            var inspector = new FfmpegInspector();
            inspector.ffmpeg = new FfmpegProgram();
            inspector.ffmpeg.config = config;
            inspector.children = TrialSandbox.children(home.resolve("scratch"), config.partsOfConfigured());

            inspector.inspect(Files.writeString(scratch.file("input"), "x"), "film.mp4", scratch.directory());

            assertThat(PlantedProgram.got(scratch.directory())).isEmpty();
            assertThat(PlantedProgram.report(scratch.directory())).hasSizeGreaterThan(15);
        }
    }

    @Test
    void sees_only_the_configured_program_and_its_libraries() {
        assertThat(new FfmpegConfig("/opt/ff/bin/ffmpeg", Path.of("x")).partsOfConfigured())
                .isEqualTo(List.of(Path.of("/opt/ff/bin/ffmpeg"), Path.of("/opt/ff/lib")));
        assertThat(new FfmpegConfig("/var/lib/lantoa/ffmpeg", Path.of("x")).partsOfConfigured())
                .isEqualTo(List.of(Path.of("/var/lib/lantoa/ffmpeg")));
    }
}
