package vn.lantoa.report.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.coverage.Amount;
import vn.lantoa.coverage.EvidenceState;
import vn.lantoa.coverage.Strength;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.Use;
import vn.lantoa.report.ConsolidatedContent;
import vn.lantoa.report.IndicatorPart;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.TrialConsolidated;

/** Figures recounted from a frozen consolidated report equal those of the report. */
class ConsolidatedCountTest {
    @TempDir
    Path folder;

    @Test
    void counts_submitted_figures_and_evidence_of_a_task() {
        var scene = new SnapshotScene(folder);
        var unit = scene.reports.unit.code();
        var count = new ConsolidatedCount((ConsolidatedContent)
                TrialConsolidated.of(ReportStep.DEPARTMENT, "Chữ.").content());
        count.add(new ConsolidatedCount.Unit(unit, "DEPARTMENT", true, List.of("2.3"), part(1)));
        count.add(new ConsolidatedCount.Unit("so-noi-vu", "DEPARTMENT", true, List.of("2.3"), part(0)));
        count.add(new ConsolidatedCount.Unit("xa-cu", "COMMUNE", false, List.of(), null));
        count.add(new FrozenSubmission(
                unit,
                List.of(
                        new FrozenSubmission.Figure("2.3", 5, 2, 3, List.of(new Amount(Use.HELD, 5, 90))),
                        new FrozenSubmission.Figure("1.1", 0, 0, 0, List.of()),
                        new FrozenSubmission.Figure("", 4, 2, 2, List.of()))));
        count.add(scene.row("2.3", Strength.SEEN, EvidenceState.CONFIRMED, 3));
        count.add(scene.row("2.3", Strength.DECLARED, EvidenceState.PROPOSED, 4));
        count.add(scene.row("2.3", Strength.SEEN, EvidenceState.OBJECTED, 4));

        assertThat(count.figures(Plan.SHIPPED))
                .containsAllEntriesOf(Map.of(
                        "task/2.3/leading", 2L,
                        "task/2.3/reported-uses", 5L,
                        "task/2.3/reported-declared", 2L,
                        "task/2.3/reported-units", 1L,
                        "task/2.3/uses", 2L,
                        "task/2.3/declared", 1L,
                        "task/2.3/units", 1L,
                        "task/1.1/reported-units", 0L))
                .containsAllEntriesOf(Map.of(
                        "task/2.3/reported-proven", 3L,
                        "task/2.3/reported-amount-held", 90L,
                        "task/2.3/proven", 1L,
                        "task/2.3/amount-shown", 14L,
                        "total/uses", 2L,
                        "total/units", 1L,
                        "total/reported-uses", 4L))
                .containsAllEntriesOf(Map.of(
                        "year/2026/uses", 2L,
                        "kind/DEPARTMENT/units", 2L,
                        "kind/DEPARTMENT/reported", 1L,
                        "kind/DEPARTMENT/uses", 2L,
                        "indicator/2025-3/share-of", 2L,
                        "indicator/2025-3/share-units", 1L));
    }

    @Test
    void the_report_uses_the_same_names() {
        var report = TrialConsolidated.of(ReportStep.DEPARTMENT, "Chữ.").content();

        assertThat(ConsolidatedCount.figures((ConsolidatedContent) report))
                .containsEntry("indicator/2025-3/share-units", 19L)
                .containsEntry("indicator/2025-3/share-of", 20L)
                .containsEntry("year/2026/uses", 3105L)
                .containsEntry("total/uses", 95L)
                .containsEntry("total/reported-uses", 90L)
                .containsKeys("task/2.3/uses", "task/2.3/reported-units", "task/2.3/leading")
                .doesNotContainKeys("year/2025/uses", "indicator/2025-11/share-of");
    }

    private static Map<String, List<IndicatorPart>> part(int count) {
        var unit = new OrganisationId(UUID.randomUUID());
        return Map.of("2025-3", List.of(new IndicatorPart(unit, "", 1, count, 0, LocalDate.of(2026, 12, 5), "")));
    }
}
