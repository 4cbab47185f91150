package vn.lantoa.report.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.report.snapshot.FrozenSchema.faults;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.coverage.EvidenceState;
import vn.lantoa.coverage.Strength;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.report.SubmittedReport;
import vn.lantoa.report.document.DocumentKind;
import vn.lantoa.report.document.ReportDocument;
import vn.lantoa.report.snapshot.SnapshotCheck.Place;

/** An accepted report is frozen, and its correction separately. */
class FreezeReportTest {
    @TempDir
    Path folder;

    @Test
    void the_archive_is_complete_and_conforms_to_its_schema() {
        var scene = new SnapshotScene(folder).accepted();
        scene.evidence.add(scene.row("2.3", Strength.SEEN, EvidenceState.CONFIRMED, 3));

        var made = scene.freeze();

        var archive = opened(scene, made);
        var manifest = archive.manifest().orElseThrow();
        assertThat(manifest.entries())
                .extracting(SnapshotManifest.Entry::name)
                .containsExactly(
                        "documents/bao-cao.csv",
                        "documents/bao-cao.docx",
                        "documents/bao-cao.machine.csv",
                        "documents/bao-cao.pdf",
                        "documents/bao-cao.xlsx",
                        "evidence.jsonl",
                        "figures.json",
                        "fonts/LICENSE",
                        "fonts/LiberationSerif-Bold.ttf",
                        "fonts/LiberationSerif-BoldItalic.ttf",
                        "fonts/LiberationSerif-Italic.ttf",
                        "fonts/LiberationSerif-Regular.ttf",
                        "fonts/srgb.icc",
                        "plan.json",
                        "report.json",
                        "schema.json",
                        "submission.json",
                        "templates/paper.ftlh",
                        "templates/unit.docx",
                        "templates/unit.ftlh");
        assertThat(faults("", archive.text("manifest.json"))).isEmpty();
        assertThat(faults("submission", archive.text("submission.json"))).isEmpty();
        assertThat(faults("figures", archive.text("figures.json"))).isEmpty();
        assertThat(archive.text("evidence.jsonl").lines())
                .hasSize(1)
                .allSatisfy(line -> assertThat(faults("evidence", line)).isEmpty());
        assertThat(manifest.report().sha256()).isEqualTo(Sha256.of(archive.bytes("report.json")));
        assertThat(manifest.audit()).isEqualTo(SnapshotScene.HEAD);
        assertThat(manifest.made().rule()).isEqualTo(2);
        assertThat(archive.text("manifest.json") + archive.text("submission.json") + archive.text("report.json"))
                .doesNotContain(
                        "officer",
                        scene.reports.leader.id().toString(),
                        scene.reports.decider.id().toString());
        assertThat(archive.text("schema.json")).isEqualTo(SnapshotManifest.schemaText(SnapshotManifest.FORMAT));
    }

    @Test
    void the_schema_rejects_unknown_members() {
        var scene = new SnapshotScene(folder).accepted();
        var text = opened(scene, scene.freeze()).text("manifest.json");

        assertThat(faults("", text.replace("\"format\":2", "\"format\":1"))).isNotEmpty();
        assertThat(faults("", text.replace("\"number\":1,", "\"number\":2,").replace("\"number\":1}", "\"number\":2}")))
                .as("a second one that names no former")
                .isNotEmpty();
        assertThat(faults("", text.replace("\"kind\":\"unit\"", "\"kind\":\"town\"")))
                .isNotEmpty();
    }

    @Test
    void an_audit_entry_contains_its_hash() {
        var scene = new SnapshotScene(folder).accepted();

        var made = scene.freeze();

        assertThat(scene.reports.audit.entries())
                .filteredOn(entry -> entry.action().equals("report-frozen"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.object()).isEqualTo("snapshot:" + made.id());
                    assertThat(entry.details())
                            .containsEntry("sha256", made.archive().sha256().hex())
                            .containsEntry("kind", "unit")
                            .doesNotContainKey("former");
                });
        var check = scene.check(scene.archive(made));
        assertThat(check.intact()).isTrue();
        assertThat(check.place()).isEqualTo(Place.CHAINED);
        assertThat(check.seq()).isEqualTo(42);
    }

    @Test
    void only_accepted_reports_are_frozen() {
        var scene = new SnapshotScene(folder);
        assertNotFound(scene::freeze);

        scene.reports.submits(scene.reports.unit);
        assertConflict(scene::freeze, "report-not-accepted");

        scene.reports.accepts(scene.reports.unit);
        scene.reports.returns(scene.reports.unit);
        assertConflict(scene::freeze, "report-not-accepted");
        assertThat(scene.snapshots.of(scene.key)).isEmpty();
    }

    @Test
    void only_deciders_freeze_reports_and_readers_see_the_copies() {
        var scene = new SnapshotScene(folder).accepted();
        assertForbidden(() -> scene.freeze(scene.reports.leader));
        assertForbidden(() -> scene.freeze(scene.reports.writer));

        var made = scene.freeze(scene.administrator);

        assertThat(scene.read.call(scene.reports.writer, scene.key)).containsExactly(made);
        assertThat(scene.read.one(scene.reports.writer, made.id()).snapshot()).isEqualTo(made);
        assertNotFound(() -> scene.read.call(scene.administrator, scene.key));
        assertNotFound(() -> scene.read.one(scene.administrator, made.id()));
        assertForbidden(() -> scene.verify.call(scene.reports.writer, new ByteArrayInputStream(new byte[1])));
        assertNotFound(() -> scene.verify.kept(scene.administrator, made.id()));
    }

    @Test
    void the_same_submission_is_frozen_once() {
        var scene = new SnapshotScene(folder).accepted();
        scene.freeze();

        assertConflict(scene::freeze, "report-is-frozen");
        assertThat(scene.snapshots.of(scene.key)).hasSize(1);
    }

    @Test
    void a_corrected_report_gets_another_copy_that_names_the_former() {
        var scene = new SnapshotScene(folder).accepted();
        var first = scene.freeze();
        scene.reports.returns(scene.reports.unit);
        scene.reports.submitsAgain(scene.reports.unit, "Bổ sung số liệu quý IV.");
        scene.reports.accepts(scene.reports.unit);

        var second = scene.freeze();

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.submission()).isEqualTo(2);
        assertThat(second.former()).isEqualTo(first.id());
        var archive = opened(scene, second);
        var former = archive.manifest().orElseThrow().snapshot().former();
        assertThat(former)
                .isEqualTo(
                        new SnapshotManifest.Former(first.id(), first.archive().sha256()));
        assertThat(faults("", archive.text("manifest.json"))).isEmpty();
        assertThat(scene.check(scene.archive(first)).intact())
                .as("the former stays as it is")
                .isTrue();
    }

    @Test
    void an_interrupted_freeze_leaves_nothing_and_can_be_repeated() {
        var scene = new SnapshotScene(folder).accepted();
        scene.archives.isAway = true;
        assertThatIllegalStateException().isThrownBy(scene::freeze);
        assertThat(scene.snapshots.of(scene.key)).isEmpty();
        assertThat(scene.reports.audit.actions()).doesNotContain("report-frozen");
        assertThat(folder).isEmptyDirectory();

        scene.archives.isAway = false;
        assertThat(scene.freeze().number()).isEqualTo(1);
    }

    @Test
    void a_report_that_is_returned_or_frozen_by_another_meanwhile_is_not_frozen() {
        var scene = new SnapshotScene(folder).accepted();
        meanwhile(scene, () -> scene.reports.returns(scene.reports.unit));
        assertConflict(scene::freeze, "report-not-accepted");

        scene.reports.submitsAgain(scene.reports.unit, "Khác.");
        scene.reports.accepts(scene.reports.unit);
        meanwhile(scene, () -> {
            scene.reports.returns(scene.reports.unit);
            scene.reports.submitsAgain(scene.reports.unit, "Khác nữa.");
            scene.reports.accepts(scene.reports.unit);
        });
        assertConflict(scene::freeze, "report-changed");

        meanwhile(scene, () -> {
            scene.contents.documents = new SnapshotScene.PlainDocuments();
            scene.freeze();
        });
        assertConflict(scene::freeze, "report-is-frozen");
        assertThat(scene.snapshots.of(scene.key)).hasSize(1);
    }

    /** Runs this once while the documents are made. */
    private static void meanwhile(SnapshotScene scene, Runnable what) {
        scene.contents.documents = new SnapshotScene.PlainDocuments() {
            private boolean isDone;

            @Override
            public ReportDocument of(SubmittedReport report, DocumentKind kind) {
                var made = super.of(report, kind);
                if (!isDone) {
                    isDone = true;
                    what.run();
                }
                return made;
            }
        };
    }

    private static SnapshotArchive opened(SnapshotScene scene, ReportSnapshot made) {
        return scene.opened(made);
    }
}
