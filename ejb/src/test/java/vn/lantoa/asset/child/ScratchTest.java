package vn.lantoa.asset.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.child.Scratch.DiskFull;

class ScratchTest {
    @TempDir
    Path root;

    @Test
    void is_private_and_deleted_on_close() throws Exception {
        var scratch = Scratch.open(root);
        try (scratch) {
            var file = scratch.receive(new ByteArrayInputStream(new byte[] {1, 2}), "input");
            Files.createDirectories(scratch.file("deep/er"));
            assertThat(file).hasBinaryContent(new byte[] {1, 2});
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(scratch.directory())))
                    .isEqualTo("rwx------");
        }
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void removes_a_link_but_not_its_target() throws Exception {
        var precious = Files.writeString(root.resolve("precious"), "keep");
        try (var scratch = Scratch.open(root)) {
            Files.createSymbolicLink(scratch.file("link"), precious);
        }
        assertThat(precious).hasContent("keep");
    }

    @Test
    void deletes_only_the_leftovers_of_a_killed_server() throws Exception {
        var left = Files.createDirectories(root.resolve("lantoa-child-999999999-123/classes"));
        var foreign = Files.createDirectories(root.resolve("another-999999999-123"));
        try (var own = Scratch.open(root)) {
            Scratch.sweep(root);

            assertThat(left.getParent()).doesNotExist();
            assertThat(foreign).exists();
            assertThat(own.directory()).exists();
        }
    }

    @Test
    void ends_processes_left_by_a_killed_server() throws Exception {
        // its directory was deleted with the server's temporary files
        var left = root.resolve("lantoa-child-999999999-124/made");
        var ours = root.resolve("lantoa-child-" + ProcessHandle.current().pid() + "-125/made");
        var orphan = new ProcessBuilder("sh", "-c", "read never", left.toString()).start();
        var other = new ProcessBuilder("sh", "-c", "read never", ours.toString()).start();
        try {
            Scratch.sweep(root);

            assertThat(orphan.waitFor(5, TimeUnit.SECONDS)).isTrue();
            assertThat(other.isAlive()).isTrue();
        } finally {
            orphan.destroyForcibly();
            other.destroyForcibly();
        }
    }

    @Test
    void checks_the_free_space_of_the_disk() {
        try (var scratch = Scratch.open(root)) {
            assertThat(scratch.hasRoomFor(1)).isTrue();
            assertThat(scratch.hasRoomFor(Long.MAX_VALUE / 2)).isFalse();
        }
    }

    @Test
    void waits_for_a_disk_that_others_have_filled() throws Exception {
        // the files already in it use the missing space
        var wholeDisk = Files.getFileStore(root).getTotalSpace() - Scratch.RESERVE;
        try (var scratch = Scratch.open(root)) {
            scratch.receive(new ByteArrayInputStream(new byte[] {1}), "input");

            assertThatThrownBy(() -> scratch.hasRoomFor(wholeDisk)).isInstanceOf(DiskFull.class);
        }
    }
}
