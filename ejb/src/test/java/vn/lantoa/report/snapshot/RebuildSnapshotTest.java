package vn.lantoa.report.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.coverage.EvidenceState;
import vn.lantoa.coverage.Strength;
import vn.lantoa.report.SubmittedReport;
import vn.lantoa.report.document.DocumentKind;
import vn.lantoa.report.document.ReportDocument;
import vn.lantoa.report.snapshot.RebuiltReport.Difference;

/** A report is recreated from its archive alone. */
class RebuildSnapshotTest {
    @TempDir
    Path folder;

    @Test
    void an_empty_install_of_the_same_release_makes_all_again_to_the_byte() {
        var scene = new SnapshotScene(folder).accepted();
        scene.evidence.add(scene.row("2.3", Strength.SEEN, EvidenceState.CONFIRMED, 3));
        var made = scene.freeze();
        var archive = scene.opened(made);

        var again = scene.elsewhere().rebuild(scene.archive(made));

        assertThat(again.differences()).isEmpty();
        assertThat(again.isOfSameRelease()).isTrue();
        assertThat(again.documents()).hasSize(4).allSatisfy(one -> assertThat(one.bytes())
                .isEqualTo(archive.bytes("documents/" + one.name())));
    }

    @Test
    void another_release_says_which_documents_and_figures_it_makes_otherwise() {
        var scene = new SnapshotScene(folder).accepted();
        scene.evidence.add(scene.row("2.3", Strength.SEEN, EvidenceState.CONFIRMED, 3));
        var archive = scene.archive(scene.freeze());
        var newer = scene.elsewhere();
        newer.release = "0.4.0";
        newer.rebuild.contents = new SnapshotContents() {
            @Override
            Remade remake(SnapshotArchive of, SnapshotKind kind) {
                var remade = newer.remade(of);
                var figures = remade.figures().stream()
                        .map(one -> one.name().equals("task/2.3/uses")
                                ? new ReportFigure(one.name(), one.submitted(), one.evidence() + 1)
                                : one)
                        .toList();
                return new Remade(remade.documents(), figures);
            }
        };
        newer.rebuiltUnits.documents = new SnapshotScene.PlainDocuments() {
            @Override
            public ReportDocument of(SubmittedReport report, DocumentKind kind) {
                var made = super.of(report, kind);
                return kind == DocumentKind.PDF ? new ReportDocument(kind, made.name(), "khác".getBytes(UTF_8)) : made;
            }
        };

        var again = newer.rebuild(archive);

        assertThat(again.isOfSameRelease()).isFalse();
        assertThat(again.differences())
                .extracting(Difference::name)
                .containsExactly("documents/bao-cao.pdf", "task/2.3/uses");
        assertThat(again.differences()).contains(new Difference("task/2.3/uses", "1", "2"));
    }

    @Test
    void a_template_or_font_that_the_release_does_not_have_as_it_is_differs() {
        var entries = List.of(
                new SnapshotManifest.Entry("templates/unit.ftlh", 1, SnapshotScene.HEAD.hash()),
                new SnapshotManifest.Entry("templates/gone.ftlh", 1, SnapshotScene.HEAD.hash()),
                new SnapshotManifest.Entry("fonts/srgb.icc", 1, SnapshotScene.HEAD.hash()));

        assertThat(entries).noneMatch(SnapshotFiles::isSame);
        assertThat(SnapshotFiles.isSame(new SnapshotManifest.Entry("report.json", 1, SnapshotScene.HEAD.hash())))
                .as("what the release does not bring")
                .isTrue();
    }

    @Test
    void what_is_not_as_it_was_frozen_is_refused_by_the_entry_that_is_wrong() {
        var scene = new SnapshotScene(folder).accepted();
        var made = scene.freeze();
        var changed = scene.archive(made).clone();
        changed[changed.length - 1] ^= 1;
        assertRejected(() -> scene.rebuild(changed), "file snapshot-frame");

        var other = new SnapshotScene(folder);
        assertRejected(() -> other.rebuild(scene.archive(made)), "file snapshot-signature");
    }
}
