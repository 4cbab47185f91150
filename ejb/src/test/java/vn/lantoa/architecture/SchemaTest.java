package vn.lantoa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.architecture.SchemaDocument.Part;
import vn.lantoa.run.EmbeddedPostgresql;
import vn.lantoa.run.Ports;
import vn.lantoa.run.Services;

/** The schema that all migrations make: its document, its stages, and the walls within its views and functions. */
class SchemaTest {
    private static final Path DOCUMENT = Path.of("../ear/src/docs/schema.sql");
    private static final Path CURRENT = Path.of("target/schema.sql");

    @TempDir
    static Path home;

    private static List<Part> parts;

    @BeforeAll
    static void migrate() throws SQLException {
        var binaries = Services.binaries(Path.of(System.getProperty("server.home", "target/server")));
        var database = EmbeddedPostgresql.start(home.resolve("postgresql"), binaries, Ports.free(), false);
        var login = database.environment();
        var user = login.get("LANTOA_DB_USER");
        var password = login.get("LANTOA_DB_PASSWORD");
        try (var connection = DriverManager.getConnection(database.url(), user, password)) {
            Flyway.configure().dataSource(database.url(), user, password).load().migrate();
            parts = SchemaDocument.parts(connection);
        } finally {
            database.close();
        }
    }

    @Test
    void the_document_shows_the_schema() throws IOException {
        var current = SchemaDocument.print(parts);
        Files.createDirectories(CURRENT.getParent());
        Files.writeString(CURRENT, current);

        assertThat(Files.readString(DOCUMENT))
                .as("ear/src/docs/schema.sql; to renew it: cp ejb/target/schema.sql ear/src/docs/schema.sql")
                .isEqualTo(current);
    }

    @Test
    void every_table_view_and_function_has_a_stage() {
        var listed = SchemaStages.LISTED;

        assertThat(owners("table", "view", "sequence"))
                .isEqualTo(listed.relations().keySet());
        assertThat(owners("function")).isEqualTo(listed.functions().keySet());
        assertThat(Stream.concat(listed.relations().values().stream(), listed.functions().values().stream()))
                .isSubsetOf(Stream.concat(Stages.FLOW.stream(), Stream.of("platform"))
                        .toList());
    }

    @Test
    void every_trigger_has_a_rule() {
        assertThat(parts)
                .filteredOn(part -> part.kind().equals("trigger"))
                .hasSizeGreaterThan(80)
                .allSatisfy(part -> assertThat(part.rule())
                        .as(part.owner() + "." + part.name())
                        .endsWith("."));
    }

    @Test
    void views_and_functions_use_only_earlier_stages_unless_listed() {
        var crossings = parts.stream()
                .filter(part -> part.kind().equals("view") || part.kind().equals("function"))
                .flatMap(SchemaTest::crossings)
                .collect(Collectors.toSet());

        assertThat(crossings).isEqualTo(SchemaStages.LISTED.exceptions(true));
    }

    private static Stream<String> crossings(Part part) {
        var names = SqlNames.of(part.text(), SchemaStages.LISTED);
        return Stream.concat(
                SqlWalls.upward(part.owner(), part.stage(), names),
                SqlWalls.foreign(part.owner(), part.stage(), names));
    }

    private static TreeSet<String> owners(String... kinds) {
        return parts.stream()
                .filter(part -> List.of(kinds).contains(part.kind()))
                .map(Part::owner)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
