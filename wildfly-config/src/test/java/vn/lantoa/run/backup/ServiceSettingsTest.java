package vn.lantoa.run.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceSettingsTest {
    private static final Map<String, String> ALL = Map.of(
            "LANTOA_DB_URL", "jdbc:postgresql://db.example.vn/hub?sslmode=verify-full&ApplicationName=x",
            "LANTOA_DB_USER", "lantoa",
            "LANTOA_DB_PASSWORD", "s3cret",
            "LANTOA_S3_ENDPOINT", "http://127.0.0.1:9000",
            "LANTOA_S3_ACCESS_KEY", "key",
            "LANTOA_S3_SECRET_KEY", "hidden");

    @TempDir
    Path folder;

    @Test
    void pass_the_database_settings_in_the_environment() {
        assertThat(new ServiceSettings(ALL).database().environment())
                .containsEntry("PGHOST", "db.example.vn")
                .containsEntry("PGPORT", "5432")
                .containsEntry("PGDATABASE", "hub")
                .containsEntry("PGUSER", "lantoa")
                .containsEntry("PGPASSWORD", "s3cret")
                .containsEntry("PGSSLMODE", "verify-full");
    }

    @Test
    void name_all_that_is_missing_at_once() {
        assertThatThrownBy(() -> new ServiceSettings(Map.of("LANTOA_DB_USER", "lantoa", "LANTOA_S3_SECRET_KEY", " ")))
                .hasMessage("LANTOA_DB_URL, LANTOA_DB_PASSWORD, LANTOA_S3_ENDPOINT, LANTOA_S3_ACCESS_KEY,"
                        + " LANTOA_S3_SECRET_KEY not set");
    }

    @Test
    void read_a_secret_from_its_file() throws IOException {
        var file = Files.writeString(folder.resolve("secret"), "from a file\n");
        var settings = new HashMap<>(ALL);
        settings.remove("LANTOA_DB_PASSWORD");
        settings.put("LANTOA_DB_PASSWORD_FILE", file.toString());

        assertThat(new ServiceSettings(settings).database().password()).isEqualTo("from a file");
    }

    @Test
    void read_secrets_from_the_credentials_folder_unless_set() throws IOException {
        var file = Files.writeString(
                folder.resolve("lantoa.env"),
                "LANTOA_DB_URL=jdbc:postgresql://db/hub\nLANTOA_DB_USER=lantoa\nLANTOA_DB_PASSWORD=\n"
                        + "LANTOA_S3_ENDPOINT=http://127.0.0.1:9000\nLANTOA_S3_ACCESS_KEY=said\n");
        var credentials = Files.createDirectory(folder.resolve("credentials"));
        Files.writeString(credentials.resolve("LANTOA_DB_PASSWORD"), "kept\n");
        Files.writeString(credentials.resolve("LANTOA_S3_ACCESS_KEY"), "kept as well\n");
        Files.writeString(credentials.resolve("LANTOA_S3_SECRET_KEY"), "hidden\n");

        var settings = new ServiceSettings(ServiceSettings.withFile(Map.of(), file));

        assertThat(settings.database().password()).isEqualTo("kept");
        assertThat(settings.store().key()).isEqualTo("said");
    }

    @Test
    void are_read_from_the_services_file_after_the_environment() throws IOException {
        var file = Files.writeString(
                folder.resolve("lantoa.env"), "# a hub\nLANTOA_DB_USER=of the file\nLANTOA_S3_BUCKET=b=c\n\nPATH=/x\n");

        assertThat(ServiceSettings.withFile(Map.of("LANTOA_DB_USER", "typed"), file))
                .isEqualTo(Map.of("LANTOA_DB_USER", "typed", "LANTOA_S3_BUCKET", "b=c"));
    }

    @Test
    void reject_an_invalid_address() {
        for (var url : new String[] {"postgresql://a/b", "jdbc:postgresql://a", "jdbc:postgresql:b"}) {
            var settings = new HashMap<>(ALL);
            settings.put("LANTOA_DB_URL", url);
            assertThatThrownBy(() -> new ServiceSettings(settings).database()).hasMessageContaining("is not jdbc:");
        }
    }

    @Test
    void do_not_print_secrets() {
        var settings = new ServiceSettings(ALL);
        assertThat(settings.database() + " " + settings.store())
                .doesNotContain("s3cret")
                .doesNotContain("hidden");
    }
}
