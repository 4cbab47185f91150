package vn.lantoa.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compares the glossary with the sources: each package and class that it names exists. */
class GlossaryIT {
    private static final Pattern LAST_COLUMN = Pattern.compile("\\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile("`((?:[a-z]+\\.)*\\w+)`");

    @Test
    void every_named_package_and_class_exists() throws IOException {
        var names = LAST_COLUMN
                .matcher(Files.readString(Path.of("src/docs/glossary.md"), UTF_8))
                .results()
                .flatMap(column -> NAMED.matcher(column.group(1)).results())
                .map(name -> name.group(1))
                .distinct()
                .toList();

        var sources = new Sources();
        assertThat(names)
                .hasSizeGreaterThan(50)
                .filteredOn(name -> !sources.hasInProduct(name))
                .isEmpty();
    }
}
