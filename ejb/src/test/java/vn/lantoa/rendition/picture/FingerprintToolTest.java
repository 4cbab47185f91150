package vn.lantoa.rendition.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.Programs;
import vn.lantoa.asset.inspection.HostileFiles;

/** Real children compute fingerprints of real pictures. */
@Timeout(120)
class FingerprintToolTest {
    private static final Path INFOGRAPHIC = Path.of("../ear/src/demo/content/vneid-muc-2");

    @TempDir
    Path directory;

    private final Children children = Programs.children();
    private final PictureViewer tool = new PictureViewer();

    @BeforeEach
    void set_up() {
        tool.children = children;
        tool.config = Programs.config(directory);
    }

    @Test
    void a_drawing_matches_its_rendered_picture() {
        var drawing = take(INFOGRAPHIC.resolve("vneid-muc-2.svg"), "image/svg+xml");
        var picture = take(INFOGRAPHIC.resolve("vneid-muc-2.png"), "image/png");

        assertThat(Long.bitCount(drawing.orElseThrow() ^ picture.orElseThrow())).isLessThanOrEqualTo(Likeness.MOST);
    }

    @Test
    void applies_the_orientation_of_a_photo() throws Exception {
        try (var bytes = FingerprintToolTest.class.getResourceAsStream("/samples/sideways.jpg")) {
            var sideways = directory.resolve("sideways.jpg");
            Files.copy(java.util.Objects.requireNonNull(bytes), sideways);
            var stored = directory.resolve("stored.png");
            javax.imageio.ImageIO.write(javax.imageio.ImageIO.read(sideways.toFile()), "png", stored.toFile());

            assertThat(take(sideways, "image/jpeg")).isNotEqualTo(take(stored, "image/png"));
        }
    }

    @Test
    void returns_no_fingerprint_of_flat_hostile_and_other_files() throws Exception {
        assertThat(take(HostileFiles.thinPng(directory), "image/png")).isEmpty();
        assertThat(take(HostileFiles.hugePng(directory, 40_000), "image/png")).isEmpty();
        assertThat(take(HostileFiles.laughingSvg(directory), "image/svg+xml")).isEmpty();
        assertThat(take(Files.writeString(directory.resolve("text"), "không phải ảnh"), "image/png"))
                .isEmpty();
    }

    @Test
    void gives_no_verdict_when_the_server_stops() {
        children.stop();

        assertThatThrownBy(() -> take(INFOGRAPHIC.resolve("vneid-muc-2.png"), "image/png"))
                .isInstanceOf(IllegalStateException.class);
    }

    private Optional<Long> take(Path file, String mediaType) {
        try {
            return tool.take(file.toAbsolutePath(), mediaType, Files.createTempDirectory(directory, "look"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
