package vn.lantoa.report.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.coverage.EvidenceState;
import vn.lantoa.coverage.Strength;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.TrialSubmission;

/** Figures recounted from rows equal those of the report. */
class FigureCountTest {
    @TempDir
    Path folder;

    @Test
    void counts_uses_declarations_objections_and_months_of_a_task() {
        var scene = new SnapshotScene(folder);
        var count = new FigureCount();
        count.add(scene.row("2.3", Strength.SEEN, EvidenceState.CONFIRMED, 3));
        count.add(scene.row("2.3", Strength.DECLARED, EvidenceState.PROPOSED, 3));
        count.add(scene.row("2.3", Strength.PROVEN, EvidenceState.CONFIRMED, 4));
        count.add(scene.row("2.3", Strength.PROVEN, EvidenceState.OBJECTED, 5));
        count.add(scene.row("1.1", Strength.SEEN, EvidenceState.VOID, 6));

        assertThat(count.figures(Plan.SHIPPED))
                .containsAllEntriesOf(Map.of(
                        "task/2.3/uses", 3L,
                        "task/2.3/declared", 2L,
                        "task/2.3/objected", 1L,
                        "task/2.3/months", 2L,
                        "indicator/2025-3/uses", 3L))
                .doesNotContainKeys("task/1.1/uses", "indicator/2025-11/uses");
    }

    @Test
    void the_report_uses_the_same_names() {
        assertThat(FigureCount.figures(
                        (ReportContent) TrialSubmission.of("Chữ.").content()))
                .containsEntry("indicator/2025-3/uses", 3L)
                .containsEntry("task/1.2/uses", 1L)
                .doesNotContainKey("indicator/2025-11/uses");
        assertThat(ReportFigure.of(Map.of("a", 1L), Map.of("b", 2L)))
                .containsExactly(new ReportFigure("a", 1, 0), new ReportFigure("b", 0, 2));
    }
}
