package vn.lantoa.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeRestoreTest {
    @TempDir
    Path folder;

    /** With another key, encrypted data cannot be read and signatures cannot be verified. */
    @Test
    void includes_both_keys_and_the_demo_progress() throws Exception {
        var home = Files.createDirectories(folder.resolve("home"));
        var signing = DrawnKeys.signing(home.resolve("signing.key"));
        var data = DrawnKeys.data(home.resolve("data.key"));
        Files.writeString(home.resolve("demo-content"), "7");

        HomeRestore.copyFiles(home, folder.resolve("backup"));
        HomeRestore.copyFiles(folder.resolve("backup"), folder.resolve("restored"));

        for (var file : new Path[] {signing, data, home.resolve("demo-content")})
            assertThat(folder.resolve("restored").resolve(file.getFileName())).hasSameBinaryContentAs(file);
    }
}
