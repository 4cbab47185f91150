package vn.lantoa.field;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The archive of a release, built twice as two people would. */
@Tag("field")
class BuiltTwiceIT {
    @Test
    void builds_in_different_environments_produce_the_same_bytes() throws Exception {
        assumeTrue(Files.exists(Path.of("../.git")), "needs git, to know which files are sources");
        var build = new ProcessBuilder(
                        "bash", "src/test/sh/build-twice.sh", "..", System.getProperty("field.work") + "/twice")
                .redirectErrorStream(true)
                .start();
        var said = new String(build.getInputStream().readAllBytes(), UTF_8);

        assertThat(build.waitFor()).as(said).isZero();
        assertThat(said).contains("same", "ear/target/lantoa-server.zip").doesNotContain("DIFFERS");
    }
}
