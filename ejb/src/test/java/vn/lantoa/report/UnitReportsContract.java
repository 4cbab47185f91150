package vn.lantoa.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OrganisationId;

/** Contract of report repositories, in memory and real. */
interface UnitReportsContract {
    ReportBody NO_FIGURES = ReportBody.read(ReportStep.DEPARTMENT, "{}");

    Instant NOON = Instant.parse("2026-12-05T05:00:00Z");

    UnitReports reports();

    /** A unit without reports. */
    OrganisationId unit();

    Actor one();

    Actor other();

    @Test
    default void has_one_report_per_unit_and_year() {
        var unit = unit();
        assertThat(reports().find(key(unit, 2026))).isEmpty();

        var begun = reports().open(key(unit, 2026), one(), NOON);

        assertThat(reports().open(key(unit, 2026), other(), NOON).id()).isEqualTo(begun.id());
        assertThat(reports().findLocked(key(unit, 2026))).get().satisfies(report -> {
            assertThat(report.id()).isEqualTo(begun.id());
            assertThat(report.begunBy()).isEqualTo(one().reference());
            assertThat(report.state()).isEqualTo(ReportState.DRAFT);
            assertThat(report.lockVersion()).isZero();
        });
        assertThat(reports().find(key(unit, 2025))).isEmpty();
        assertThat(reports().ofYear(2026))
                .filteredOn(row -> row.organisation().equals(unit))
                .containsExactly(new UnitReports.Row(unit, ReportState.DRAFT, null, null));
    }

    @Test
    default void a_consolidated_report_is_separate_from_unit_reports() {
        var unit = unit();
        var department = new ReportKey(unit, 2026, ReportStep.DEPARTMENT);

        var begun = reports().open(department, one(), NOON);

        assertThat(begun.key()).isEqualTo(department);
        assertThat(reports().find(key(unit, 2026))).isEmpty();
        assertThat(reports().find(new ReportKey(unit, 2026, ReportStep.COMMITTEE)))
                .isEmpty();
        assertThat(reports().ofYear(2026)).noneMatch(row -> row.organisation().equals(unit));
    }

    @Test
    default void the_last_text_of_a_field_counts_and_all_are_stored_with_authors() {
        var report = reports().open(key(unit(), 2026), one(), NOON).id();
        reports().write(report, 1, Map.of("highlights", "Một", "task:1.1", "Hai"), one(), NOON);
        reports().write(report, 2, Map.of("highlights", "Ba"), other(), NOON.plusSeconds(1));

        assertThat(reports().texts(report)).isEqualTo(Map.of("highlights", "Ba", "task:1.1", "Hai"));
        assertThat(reports().writers(report)).containsExactlyInAnyOrder(one().reference(), other().reference());

        reports().write(report, 3, Map.of("task:1.1", ""), other(), NOON.plusSeconds(2));

        assertThat(reports().texts(report)).isEqualTo(Map.of("highlights", "Ba"));
        assertThat(reports().writers(report)).containsExactly(other().reference());
        assertThat(reports().history(report, 3).writings())
                .extracting(ReportHistory.Writing::text)
                .containsExactly("", "Ba", "Một");
    }

    @Test
    default void stores_each_transition_and_submission() {
        var unit = unit();
        var report = reports().open(key(unit, 2026), one(), NOON);
        var id = report.id();
        report.submit(other(), NOON);
        reports().note(report, "", other(), NOON);
        reports().add(id, submission(1, "{}"), NO_FIGURES);
        report.giveBack();
        reports().note(report, "Thiếu.", one(), NOON.plusSeconds(1));
        reports().add(id, submission(2, "[]"), NO_FIGURES);

        assertThat(reports().history(id, 9).moves())
                .extracting(ReportHistory.Move::state, ReportHistory.Move::reason)
                .containsExactly(tuple(ReportState.RETURNED, "Thiếu."), tuple(ReportState.SUBMITTED, ""));
        assertThat(reports().findSubmission(id, null)).contains(submission(2, "[]"));
        assertThat(reports().findSubmission(id, 1)).contains(submission(1, "{}"));
        assertThat(reports().findSubmission(id, 3)).isEmpty();
    }

    @Test
    default void finds_years_by_state_of_a_steps_report_newest_first() {
        var unit = unit();
        for (var year : new int[] {2031, 2032}) {
            var report = reports().open(new ReportKey(unit, year, ReportStep.COMMITTEE), one(), NOON);
            report.submit(other(), NOON);
            if (year == 2031) report.accept();
        }
        reports().open(new ReportKey(unit, 2033, ReportStep.DEPARTMENT), one(), NOON);

        assertThat(reports().years(ReportStep.COMMITTEE, ReportState.SUBMITTED)).contains(2032);
        assertThat(reports().years(ReportStep.COMMITTEE, ReportState.ACCEPTED))
                .contains(2031)
                .doesNotContain(2032, 2033)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static ReportKey key(OrganisationId unit, int year) {
        return ReportKey.ofUnit(unit, year);
    }

    private static ReportSubmission submission(int number, String content) {
        return new ReportSubmission(
                number,
                content,
                Sha256.of(content.getBytes(StandardCharsets.UTF_8)),
                NOON.plusSeconds(number),
                "system");
    }
}
