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
    void reports_the_free_space_and_leaves_no_file() throws Exception {
        var found = DiskReadiness.at(folder.resolve("scratch"), 1);

        assertThat(found.ready()).isTrue();
        assertThat(found.detail()).contains("free=").contains("scratch");
        try (var left = Files.list(folder.resolve("scratch"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void an_almost_full_disk_is_not_ready() {
        assertThat(DiskReadiness.at(folder, Long.MAX_VALUE).ready()).isFalse();
    }

    @Test
    void an_unwritable_directory_is_named() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> DiskReadiness.at(file, 1))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString());
    }
}
