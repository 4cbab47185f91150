package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service unit, checked by systemd's own program (Debian: systemd). */
@Tag("field")
class ServiceUnitIT {
    private static final Path UNIT = Path.of("src/main/dist/lantoa.service");

    /** The highest exposure, of a hundred; a unit without hardening has 96. */
    private static final int EXPOSURE_IN_TENTHS = 22;

    @TempDir
    Path folder;

    @Test
    void systemd_accepts_every_line() throws Exception {
        // systemd requires the command to exist
        var program = Files.copy(Path.of("/bin/true"), folder.resolve("lantoa"));
        var unit = folder.resolve("lantoa.service");
        Files.writeString(unit, Files.readString(UNIT).replace("/opt/lantoa/bin/lantoa", program.toString()));

        assertThat(said(0, "verify", unit.toString())).doesNotContain("lantoa.service");
    }

    @Test
    void keeps_its_hardening() throws Exception {
        said(0, "security", "--offline=yes", "--threshold=" + EXPOSURE_IN_TENTHS, UNIT.toString());
    }

    private static String said(int code, String... words) throws Exception {
        var command = new ArrayList<>(List.of("systemd-analyze"));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }
}
