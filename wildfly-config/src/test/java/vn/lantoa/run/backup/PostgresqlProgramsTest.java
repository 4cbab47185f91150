package vn.lantoa.run.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresqlProgramsTest {
    @TempDir
    Path disk;

    @Test
    void of_the_version_of_the_server_are_taken_where_several_are() throws IOException {
        var path =
                folder("a", "18.1") + ":" + folder("b", "15.18 (Debian 15.18-0+deb12u1)") + ":" + folder("c", "17.6");
        var programs = PostgresqlPrograms.of(Map.of("PATH", path));

        assertThat(programs.atLeast(15, "pg_dump")).isEqualTo(disk.resolve("b/pg_dump"));
        assertThat(programs.version(18)).isEqualTo(18);
        assertThat(programs.atLeast(18, "pg_restore")).isEqualTo(disk.resolve("a/pg_restore"));
    }

    @Test
    void too_old_ones_are_named_with_the_package_that_is_needed() throws IOException {
        var programs = PostgresqlPrograms.of(Map.of("LANTOA_PG_BIN", folder("old", "15.18")));

        assertThatThrownBy(() -> programs.atLeast(17, "pg_dump"))
                .hasMessageContaining("PostgreSQL 17 or newer")
                .hasMessageContaining("15=" + disk.resolve("old"))
                .hasMessageContaining("postgresql-client-17");
    }

    @Test
    void missing_ones_are_named_too() {
        var programs = PostgresqlPrograms.of(Map.of("LANTOA_PG_BIN", disk.toString()));

        assertThatThrownBy(() -> programs.any("psql"))
                .hasMessageContaining("there is none")
                .hasMessageContaining("postgresql-client-");
    }

    private String folder(String name, String version) throws IOException {
        var folder = Files.createDirectory(disk.resolve(name));
        var program = Files.writeString(
                folder.resolve("pg_dump"), "#!/bin/sh\necho 'pg_dump (PostgreSQL) " + version + "'\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder.toString();
    }
}
