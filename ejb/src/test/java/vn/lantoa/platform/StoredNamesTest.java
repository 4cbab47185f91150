package vn.lantoa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A home of the last release holds open outbox rows, drafts, reports and audit entries: the code must understand every
 * name in them. A renamed handler keeps its {@code formerNames}; a renamed record only changes its line here.
 */
class StoredNamesTest {
    private static final Path RELEASED = Path.of("src/test/resources/vn/lantoa/platform/released-names.txt");
    private static final Path WORDS = Path.of("../web/src/main/resources/vn/lantoa/web");
    private static final Pattern AUDIT = Pattern.compile("audit\\.did\\.([a-z-]{1,80}) *=.*");

    @Test
    void every_name_in_a_database_of_the_last_release_is_known() throws IOException {
        var released = Files.readAllLines(RELEASED);
        var current = new TreeSet<>(StoredNames.current());
        current.addAll(auditActions());

        assertThat(released).hasSizeGreaterThan(500);
        assertThat(current).containsAll(released);
    }

    private static Set<String> auditActions() throws IOException {
        var actions = new TreeSet<String>();
        try (var files = Files.walk(WORDS)) {
            for (var file :
                    files.filter(one -> one.endsWith("messages_vi.properties")).toList())
                for (var line : Files.readAllLines(file)) {
                    var action = AUDIT.matcher(line);
                    if (action.matches()) actions.add("audit " + action.group(1));
                }
        }
        return actions;
    }
}
