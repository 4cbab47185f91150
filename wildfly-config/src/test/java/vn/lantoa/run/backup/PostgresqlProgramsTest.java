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
    void selects_the_programs_of_the_servers_version() throws IOException {
        var path =
                folder("a", "18.1") + ":" + folder("b", "15.18 (Debian 15.18-0+deb12u1)") + ":" + folder("c", "17.6");
        var programs = PostgresqlPrograms.of(Map.of("PATH", path));

        assertThat(programs.atLeast(15, "pg_dump")).isEqualTo(disk.resolve("b/pg_dump"));
        assertThat(programs.version(18)).isEqualTo(18);
        assertThat(programs.atLeast(18, "pg_restore")).isEqualTo(disk.resolve("a/pg_restore"));
    }

    @Test
    void reports_old_programs_with_the_needed_package() throws IOException {
        var programs = PostgresqlPrograms.of(Map.of("LANTOA_PG_BIN", folder("old", "15.18")));

        assertThatThrownBy(() -> programs.atLeast(17, "pg_dump"))
                .hasMessageContaining("PostgreSQL 17 or newer")
                .hasMessageContaining("15=" + disk.resolve("old"))
                .hasMessageContaining("postgresql-client-17");
    }

    @Test
    void reports_missing_programs() {
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
