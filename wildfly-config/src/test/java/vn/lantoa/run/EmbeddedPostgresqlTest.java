package vn.lantoa.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build's PostgreSQL, on a machine shared with others. */
class EmbeddedPostgresqlTest {
    private static final String WRONG_PASSWORD = "28P01";

    @TempDir
    Path home;

    private EmbeddedPostgresql database;

    @BeforeEach
    void start() {
        database = EmbeddedPostgresql.start(
                home.resolve("postgresql"), Services.binaries(Path.of("target/server")), Ports.free(), true);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void requires_the_password_that_only_the_homes_owner_can_read() throws Exception {
        assertThat(refusal("postgres")).isEqualTo(WRONG_PASSWORD);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("postgresql.password"))))
                .isEqualTo("rw-------");
        assertThat(password()).hasSize(64);
    }

    @Test
    void a_home_without_a_password_keeps_its_data_and_requires_one_after_a_restart() throws Exception {
        execute("create table kept (id integer)");
        execute("alter role postgres password null");
        database.close();
        var rules = home.resolve("postgresql/pg_hba.conf");
        Files.writeString(
                rules, Files.readString(rules).replaceAll("(?m)^(local|host)(.*)scram-sha-256$", "$1$2trust"));
        Files.delete(home.resolve("postgresql.password"));

        start();

        assertThat(refusal("postgres")).isEqualTo(WRONG_PASSWORD);
        execute("insert into kept values (1)");
        assertThat(rules).content().doesNotContainPattern("(?m)^(local|host).*trust");
    }

    @Test
    void is_restarted_at_its_port_after_a_kill_with_all_commits() throws Exception {
        execute("create table kept (id integer)");
        var killed = database.process();
        killed.destroyForcibly();
        database.await();

        database.restart();

        execute("insert into kept values (1)");
        assertThat(database.process()).isNotEqualTo(killed);
    }

    private String password() {
        return Objects.requireNonNull(database.environment().get("LANTOA_DB_PASSWORD"));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = connect(password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String refusal(String password) {
        return catchThrowableOfType(SQLException.class, () -> connect(password).close())
                .getSQLState();
    }

    private Connection connect(String password) throws SQLException {
        return DriverManager.getConnection(database.url(), "postgres", password);
    }
}
