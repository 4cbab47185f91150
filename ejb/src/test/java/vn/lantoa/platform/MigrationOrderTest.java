package vn.lantoa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.StandIn;

/**
 * Installations of a release can be upgraded: released migrations stay unchanged, and new ones have higher numbers (ADR
 * 48).
 */
class MigrationOrderTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path RELEASED = Path.of("src/test/resources/vn/lantoa/platform/released-migrations.txt");

    @Test
    void migrations_run_in_numerical_order_and_others_prevent_the_start() {
        var configured = Migration.configured(StandIn.of(DataSource.class, "none", given -> null));

        assertThat(configured.isOutOfOrder()).isFalse();
        assertThat(configured.isValidateOnMigrate()).isTrue();
        assertThat(configured.isBaselineOnMigrate()).isFalse();
    }

    @Test
    void released_migrations_are_unchanged() throws IOException {
        var released = released();

        assertThat(released).hasSizeGreaterThan(70);
        for (var one : released.entrySet())
            assertThat(Sha256.of(Files.readAllBytes(MIGRATIONS.resolve(one.getKey())))
                            .hex())
                    .as(one.getKey())
                    .isEqualTo(one.getValue());
    }

    @Test
    void new_migrations_have_unique_higher_numbers() throws IOException {
        var released = released().keySet();
        var last = released.stream().mapToInt(MigrationOrderTest::number).max().orElseThrow();
        var all = all();

        assertThat(all.stream().map(MigrationOrderTest::number)).doesNotHaveDuplicates();
        assertThat(all.stream().filter(name -> !released.contains(name)))
                .allSatisfy(name -> assertThat(number(name)).isGreaterThan(last));
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    private static List<String> all() throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Map<String, String> released() throws IOException {
        return Files.readAllLines(RELEASED).stream()
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
    }
}
