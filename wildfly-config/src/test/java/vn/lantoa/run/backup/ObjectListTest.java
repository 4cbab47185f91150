package vn.lantoa.run.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObjectListTest {
    private static final KeptObject FIRST = new KeptObject("blob/1", 12, "aa", "e1", "image/png");
    private static final KeptObject SECOND = new KeptObject("blob/2 with a name", 5_000_000_000L, "bb", "e2-3", "");

    @TempDir
    Path folder;

    @Test
    void reads_back_added_lines() {
        add(FIRST, SECOND);

        try (var list = list()) {
            assertThat(list.all()).containsExactly(FIRST, SECOND);
        }
    }

    @Test
    void the_last_line_of_a_key_counts() {
        var changed = new KeptObject("blob/1", 13, "cc", "e9", "image/png");
        add(FIRST);
        add(changed);

        try (var list = list()) {
            assertThat(list.find("blob/1")).contains(changed);
        }
    }

    @Test
    void resumes_after_an_incomplete_line() throws IOException {
        add(FIRST);
        Files.writeString(folder.resolve("objects.tsv"), "bb\t50", StandardOpenOption.APPEND);
        add(SECOND);

        try (var list = list()) {
            assertThat(list.all()).containsExactly(FIRST, SECOND);
        }
    }

    private void add(KeptObject... objects) {
        try (var list = list()) {
            for (var object : objects) list.add(object);
        }
    }

    private ObjectList list() {
        return ObjectList.of(folder.resolve("objects.tsv"));
    }
}
