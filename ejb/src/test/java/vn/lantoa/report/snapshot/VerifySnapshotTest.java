package vn.lantoa.report.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.report.snapshot.Finding.Fault;
import vn.lantoa.report.snapshot.SnapshotCheck.Place;

/** Verifying an archive reports its errors and its position in the chain. */
class VerifySnapshotTest {
    @TempDir
    Path folder;

    @Test
    void an_archive_is_intact_where_it_was_frozen_and_on_an_empty_install_with_the_same_key() {
        var scene = new SnapshotScene(folder).accepted();
        var archive = scene.archive(scene.freeze());

        assertThat(scene.check(archive).intact()).isTrue();
        var elsewhere = scene.elsewhere().check(archive);
        assertThat(elsewhere.intact()).isTrue();
        assertThat(elsewhere.place()).isEqualTo(Place.UNKNOWN);
        assertThat(elsewhere.seq()).isNull();
        scene.isChained = false;
        assertThat(scene.check(archive).place()).isEqualTo(Place.WAITING);
    }

    @Test
    void detects_a_changed_byte_in_any_entry() {
        var scene = new SnapshotScene(folder).accepted();
        var made = scene.freeze();
        var archive = scene.archive(made);
        var layout = layout(scene, made);

        for (var part : layout.parts()) {
            if (part.bytes() == 0) continue;
            var changed = archive.clone();
            changed[part.from() + part.bytes() / 2] ^= 1;
            assertThat(scene.check(changed).findings())
                    .as(part.name())
                    .contains(new Finding(part.name(), Fault.CHANGED));
        }
        assertThat(layout.parts()).hasSizeGreaterThan(15);
    }

    @Test
    void verifies_stored_archives_too() {
        var scene = new SnapshotScene(folder).accepted();
        var made = scene.freeze();
        assertThat(scene.verify.kept(scene.reports.writer, made.id()).intact()).isTrue();

        var changed = scene.archive(made).clone();
        changed[changed.length / 2] ^= 4;
        scene.archives.replace(made.archive().sha256(), changed);

        assertThat(scene.verify.kept(scene.reports.writer, made.id()).intact()).isFalse();
    }

    @Test
    void detects_a_changed_or_mismatched_audit_entry() {
        var scene = new SnapshotScene(folder).accepted();
        var made = scene.freeze();
        var archive = scene.archive(made);
        scene.isAuditRight = false;
        assertThat(scene.check(archive).findings()).containsExactly(new Finding("", Fault.AUDIT));

        scene.isAuditRight = true;
        scene.loggedHash = "0".repeat(64);
        assertThat(scene.check(archive).findings()).containsExactly(new Finding("", Fault.OTHER));
    }

    private ArchiveReader.Layout layout(SnapshotScene scene, ReportSnapshot made) {
        try {
            return ArchiveReader.read(Files.write(folder.resolve("archive"), scene.archive(made)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
