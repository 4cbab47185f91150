package vn.lantoa.report.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.coverage.EvidenceState;
import vn.lantoa.coverage.Strength;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.ReportBody;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.TrialSubmission;

/** Figures recounted from rows equal those of the report. */
class FigureCountTest {
    @TempDir
    Path folder;

    @Test
    void counts_uses_declarations_objections_and_months_of_a_task() {
        var scene = new SnapshotScene(folder);
        var count = new FigureCount((ReportContent) TrialSubmission.of("Chữ.").content());
        count.add(scene.row("2.3", Strength.SEEN, EvidenceState.CONFIRMED, 3));
        count.add(scene.row("2.3", Strength.DECLARED, EvidenceState.PROPOSED, 3));
        count.add(scene.row("2.3", Strength.PROVEN, EvidenceState.CONFIRMED, 4));
        count.add(scene.row("2.3", Strength.PROVEN, EvidenceState.OBJECTED, 5));
        count.add(scene.row("1.1", Strength.SEEN, EvidenceState.VOID, 6));
        count.add(scene.row("5.1", Strength.SEEN, EvidenceState.CONFIRMED, 6));

        assertThat(count.figures(Plan.SHIPPED))
                .containsAllEntriesOf(Map.of(
                        "task/2.3/uses", 3L,
                        "task/2.3/declared", 1L,
                        "task/2.3/proven", 2L,
                        "task/2.3/amount-shown", 21L,
                        "total/uses", 4L,
                        "total/proven", 3L,
                        "task/2.3/objected", 1L,
                        "task/2.3/months", 2L,
                        "indicator/2025-3/uses", 4L))
                .doesNotContainKeys("task/1.1/uses", "indicator/2025-11/uses");
    }

    @Test
    void a_report_of_the_first_format_is_counted_by_rule_1_without_new_figures() {
        var scene = new SnapshotScene(folder);
        var former = (ReportContent) ReportBody.read(
                ReportStep.UNITS, "{\"format\":1,\"indicators\":[],\"tasks\":[],\"texts\":{},\"year\":2025}");
        var count = new FigureCount(former);
        count.add(scene.row("2.3", Strength.PROVEN, EvidenceState.CONFIRMED, 4, 1));

        assertThat(count.figures(Plan.SHIPPED))
                .containsEntry("task/2.3/declared", 1L)
                .doesNotContainKeys("total/uses", "task/2.3/proven", "task/2.3/amount-shown");
    }

    @Test
    void the_report_uses_the_same_names() {
        assertThat(FigureCount.figures(
                        (ReportContent) TrialSubmission.of("Chữ.").content()))
                .containsEntry("indicator/2025-3/uses", 3L)
                .containsEntry("task/1.2/uses", 1L)
                .containsEntry("task/1.2/proven", 1L)
                .containsEntry("total/amount-shown", 280L)
                .doesNotContainKey("indicator/2025-11/uses");
        assertThat(ReportFigure.of(Map.of("a", 1L), Map.of("b", 2L)))
                .containsExactly(new ReportFigure("a", 1, 0), new ReportFigure("b", 0, 2));
    }
}
