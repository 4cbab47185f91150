package vn.lantoa.rendition.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.child.Programs;
import vn.lantoa.asset.child.TookTooLong;
import vn.lantoa.rendition.picture.CopyTool.Source;

@Timeout(120)
class CopyToolTest {
    private static final Path PICTURE =
            Path.of("../ear/src/demo/content/tranh-to-cong-nghe-so-cong-dong/to-cong-nghe.jpg");

    @TempDir
    Path directory;

    private final CopyTool tool = new CopyTool();

    @BeforeEach
    void set_up() {
        tool.children = Programs.children();
        tool.config = Programs.config(directory);
    }

    @Test
    void other_files_have_no_parts() throws Exception {
        var file = Files.writeString(directory.resolve("no.jpg"), "not really");

        assertThat(tool.ofCopy(new Source(0, "image/jpeg", file), directory).all())
                .isEmpty();
    }

    @Test
    void a_picture_that_timed_out_is_not_recorded_as_without_parts() throws Exception {
        var file = Files.copy(PICTURE, directory.resolve("copy.jpg"));
        var source = new Source(0, "image/jpeg", file);
        tool.time = Duration.ofMillis(20);

        assertThatThrownBy(() -> tool.ofCopy(source, own())).isInstanceOf(TookTooLong.class);
        assertThatThrownBy(() -> tool.ofFrames(List.of(source), own())).isInstanceOf(TookTooLong.class);
        assertThat(tool.plain(source, own())).isEmpty();
    }

    private Path own() throws IOException {
        return Files.createTempDirectory(directory, "own");
    }
}
