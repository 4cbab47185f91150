package vn.lantoa.web.problem;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about combined fields matches the code: each issue code, and each rule in its class. */
class FieldsTogetherTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]*) \\| [^|]+ \\| (`[^|]*) \\| `(\\w+)` \\|$");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern MESSAGE = Pattern.compile("(?m)^issue\\.([a-z0-9-]+)=");

    private final String page = read(Path.of("../ear/src/docs/fields-together.md"));

    @Test
    void each_issue_code_is_listed() {
        var said = quoted(page).collect(toSet());

        assertThat(codes()).hasSizeGreaterThan(150).allSatisfy(code -> assertThat(said)
                .contains(code));
    }

    @Test
    void each_rule_is_in_the_named_class() {
        var rows = ROW.matcher(page).results().toList();

        assertThat(rows).hasSizeGreaterThan(80).allSatisfy(FieldsTogetherTest::isKept);
    }

    private static void isKept(MatchResult row) {
        var source =
                sources(row.group(3) + ".java").map(FieldsTogetherTest::read).toList();

        assertThat(source).as(row.group()).hasSize(1);
        assertThat(Stream.concat(quoted(row.group(1)), quoted(row.group(2))))
                .as(row.group())
                .allSatisfy(word -> assertThat(source.get(0)).contains('"' + word + '"'));
    }

    private static Set<String> codes() {
        return sources("messages_en.properties")
                .flatMap(file -> MESSAGE.matcher(read(file)).results())
                .map(found -> found.group(1))
                .collect(toSet());
    }

    private static Stream<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(found -> found.group(1));
    }

    /** Files of this name in the sources of the hub. */
    private static Stream<Path> sources(String name) {
        return Stream.of("../ejb/src/main/java", "../web/src/main/java", "../web/src/main/resources")
                .flatMap(root -> below(Path.of(root), name).stream());
    }

    private static List<Path> below(Path root, String name) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.endsWith(name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
