package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pure functions of the NukeViet module, run by PHP: signatures, the list of recalls, pages with embeds. */
@Tag("field")
class NukeVietPluginIT {
    private static final Path TESTS = Path.of("../web/cms-plugins/nukeviet/test/all.php");

    @Test
    void tests_without_nukeviet_pass() throws Exception {
        try (var program =
                Program.start("php", TESTS.toAbsolutePath().normalize().toString())) {
            assertThat(program.lines()).hasSizeGreaterThan(50).allMatch(line -> line.startsWith("ok "));
        }
    }
}
