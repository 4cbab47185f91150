package vn.lantoa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A log message is a pattern of MessageFormat, with doubled apostrophes, only where it has parameters. */
class LogMessagesTest {
    private static final Pattern CALL = Pattern.compile("LOG\\.log\\([^;]*?\\);");
    private static final Pattern LONE = Pattern.compile("(?<!')'(?!')");

    @Test
    void apostrophes_are_doubled_exactly_where_a_message_has_parameters() throws IOException {
        var wrong = new ArrayList<String>();
        for (var module : List.of("ejb", "web", "wildfly-config"))
            try (var files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (var file :
                        files.filter(one -> one.toString().endsWith(".java")).toList())
                    wrong.addAll(wrong(Files.readString(file)));
            }

        assertThat(wrong).isEmpty();
    }

    @Test
    void finds_wrong_apostrophes() {
        assertThat(wrong("LOG.log(INFO, \"the system''s\");")).hasSize(1);
        assertThat(wrong("LOG.log(INFO, \"the system's {0}\", one);")).hasSize(1);
        assertThat(wrong("LOG.log(INFO, \"the system's\"); LOG.log(INFO, \"the system''s {0}\", one);"))
                .isEmpty();
    }

    private static List<String> wrong(String source) {
        return CALL.matcher(source)
                .results()
                .map(found -> found.group())
                .filter(call -> call.contains("{0") ? LONE.matcher(call).find() : call.contains("''"))
                .toList();
    }
}
