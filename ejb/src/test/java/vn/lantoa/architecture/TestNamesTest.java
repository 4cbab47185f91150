package vn.lantoa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names of classes in test trees must not have the suffixes that {@link Habits} forbids. */
class TestNamesTest {
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(?:class|record|interface|enum) (\\w*(?:" + String.join("|", Habits.SUFFIXES) + "))\\b");

    @Test
    void class_names_of_tests_have_no_forbidden_suffix() throws IOException {
        var names = new ArrayList<String>();
        for (var module : List.of("ejb", "web", "ear", "wildfly-config"))
            try (var files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
                // the canaries break each rule on purpose
                for (var file : files.filter(one -> one.toString().endsWith(".java"))
                        .filter(one -> !one.toString().contains("canary"))
                        .toList()) forbidden(Files.readString(file)).forEach(names::add);
            }

        assertThat(names).isEmpty();
    }

    @Test
    void finds_a_forbidden_name_of_a_nested_class() {
        assertThat(forbidden("class Orders { record Order%s(int a) {} } class Desks {}".formatted("Desk")))
                .containsExactly("OrderDesk");
    }

    private static Stream<String> forbidden(String source) {
        return FORBIDDEN.matcher(source).results().map(found -> found.group(1));
    }
}
