package vn.lantoa.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskReadinessTest {
    @TempDir
    Path folder;

    @Test
    void says_how_much_is_free_and_leaves_nothing_behind() throws Exception {
        var found = DiskReadiness.at(folder.resolve("scratch"), 1);

        assertThat(found.ready()).isTrue();
        assertThat(found.detail()).contains("free=").contains("scratch");
        try (var left = Files.list(folder.resolve("scratch"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_disk_with_hardly_any_room_is_not_ready() {
        assertThat(DiskReadiness.at(folder, Long.MAX_VALUE).ready()).isFalse();
    }

    @Test
    void a_place_where_nothing_can_be_written_is_named() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> DiskReadiness.at(file, 1))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString());
    }
}
