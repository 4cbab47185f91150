package vn.lantoa.run.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoNotesTest {
    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00.750Z");

    @TempDir
    Path home;

    @Test
    void restore_the_progress_after_a_restart() {
        var notes = notes();
        notes.aboutToBegin("first", NOW);
        notes.aboutToBegin("second", NOW);
        notes.begun("second", "id-2");
        notes.begun("third", "id-3");
        notes.done("third", "id-3");

        var later = notes();
        // whole seconds, because the hub may store times less precisely
        assertThat(later.since("first")).contains(Instant.parse("2026-11-27T08:00:00Z"));
        assertThat(later.id("first")).isEmpty();
        assertThat(later.isDone("first")).isFalse();
        assertThat(later.id("second")).contains("id-2");
        assertThat(later.since("second")).isEmpty();
        assertThat(later.isDone("second")).isFalse();
        assertThat(later.id("third")).contains("id-3");
        assertThat(later.isDone("third")).isTrue();
        assertThat(later.isDone("fourth")).isFalse();
    }

    @Test
    void read_the_first_format() throws IOException {
        Files.writeString(file(), "province is-there\n5-buoc 0b5c3a52\n");

        assertThat(notes().isDone("province")).isTrue();
        assertThat(notes().id("5-buoc")).contains("0b5c3a52");
        assertThat(notes().isDone("5-buoc")).isTrue();
    }

    @Test
    void ignore_an_incomplete_line_of_the_first_format() throws IOException {
        Files.writeString(file(), "province is-there\n5-bu");

        assertThat(notes().isDone("province")).isTrue();
        assertThat(notes().id("5-bu")).isEmpty();
    }

    @Test
    void leave_no_other_files() throws IOException {
        notes().done("province", "is-there");

        try (var files = Files.list(home)) {
            assertThat(files).containsExactly(file());
        }
    }

    private DemoNotes notes() {
        return DemoNotes.of(file());
    }

    private Path file() {
        return home.resolve("demo-content");
    }
}
