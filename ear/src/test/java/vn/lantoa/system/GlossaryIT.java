package vn.lantoa.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The glossary, held against the sources: where it says that something lives, there is a package or a class of that name. */
class GlossaryIT {
    private static final List<Path> SOURCES =
            List.of(Path.of("../ejb/src/main/java/vn/lantoa"), Path.of("../web/src/main/java/vn/lantoa"));
    private static final Pattern LAST_COLUMN = Pattern.compile("\\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile("`((?:[a-z]+\\.)*\\w+)`");

    @Test
    void names_packages_and_classes_that_are_there() throws IOException {
        var names = LAST_COLUMN
                .matcher(Files.readString(Path.of("src/docs/glossary.md"), UTF_8))
                .results()
                .flatMap(column -> NAMED.matcher(column.group(1)).results())
                .map(name -> name.group(1))
                .distinct()
                .toList();

        assertThat(names)
                .hasSizeGreaterThan(50)
                .filteredOn(name -> !isThere(name))
                .isEmpty();
    }

    private static boolean isThere(String name) {
        var path = name.replace('.', '/');
        if (!name.contains(".") && Character.isUpperCase(name.charAt(0))) return isAnywhere(name + ".java");
        return SOURCES.stream()
                .anyMatch(root -> Files.isDirectory(root.resolve(path)) || Files.exists(root.resolve(path + ".java")));
    }

    private static boolean isAnywhere(String file) {
        return SOURCES.stream().anyMatch(root -> {
            try (var files = Files.walk(root)) {
                return files.anyMatch(one -> one.endsWith(file));
            } catch (IOException e) {
                return false;
            }
        });
    }
}
