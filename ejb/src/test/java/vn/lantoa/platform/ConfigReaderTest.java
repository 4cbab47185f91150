package vn.lantoa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secret settings, read from files. */
class ConfigReaderTest {
    @TempDir
    Path folder;

    @Test
    void takes_a_setting_from_the_file_that_is_named_for_it() throws Exception {
        var file = Files.writeString(folder.resolve("key"), "from a file\n");
        var reader = new ConfigReader(Map.of("LANTOA_DATA_KEY_FILE", file.toString())::get);

        assertThat(reader.find("LANTOA_DATA_KEY")).isEqualTo("from a file");
        assertThat(reader.problems()).isEmpty();
    }

    @Test
    void prefers_the_setting_to_its_file() {
        var settings = Map.of("LANTOA_DATA_KEY", "said", "LANTOA_DATA_KEY_FILE", "/no/such/file");

        assertThat(new ConfigReader(settings::get).find("LANTOA_DATA_KEY")).isEqualTo("said");
    }

    @Test
    void reports_unreadable_and_empty_files_once() throws Exception {
        var empty = Files.writeString(folder.resolve("empty"), "\n");
        var settings = Map.of("LANTOA_A_FILE", folder.resolve("none").toString(), "LANTOA_B_FILE", empty.toString());
        var reader = new ConfigReader(settings::get);

        assertThat(reader.find("LANTOA_A")).isNull();
        assertThat(reader.find("LANTOA_A")).isNull();
        assertThat(reader.find("LANTOA_B")).isNull();
        assertThat(reader.problems())
                .containsExactly("LANTOA_A_FILE names a file that cannot be read", "LANTOA_B_FILE names an empty file");
    }
}
