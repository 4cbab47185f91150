package vn.lantoa.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Role;

/** The units that report for a year, determined by the deadline, and the board that lists them. */
class ReportingUnitsTest {
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final LocalDate MERGED = LocalDate.of(2026, 7, 1);

    private final ReportScene scene = new ReportScene();

    @Test
    void a_unit_merged_on_1_july_is_in_its_successors_report() {
        var north = scene.unit("bac", FOUNDED, MERGED.minusDays(1));
        var south = scene.unit("nam", FOUNDED, MERGED.minusDays(1));
        var whole = scene.unit("moi", MERGED, null);
        scene.joins(north, whole);
        scene.joins(south, whole);
        scene.uses(north, "2.3", 3, 4);
        scene.uses(south, "2.3", 6, 1);
        scene.uses(whole, "2.3", 9, 2);

        var content = contentOf(whole);

        assertThat(content.unit().formers()).containsExactly("bac", "nam");
        assertThat(usesOf(content)).isEqualTo(7);
        assertNoReport(north);
    }

    @Test
    void a_unit_merged_twice_is_in_the_last_successors_report() {
        var first = scene.unit("mot", FOUNDED, LocalDate.of(2026, 3, 31));
        var second = scene.unit("hai", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 8, 31));
        var third = scene.unit("ba", LocalDate.of(2026, 9, 1), null);
        scene.joins(first, second);
        scene.joins(second, third);
        scene.uses(first, "2.3", 2, 1);
        scene.uses(second, "2.3", 5, 2);
        scene.uses(third, "2.3", 10, 4);

        assertThat(usesOf(contentOf(third))).isEqualTo(7);
        assertNoReport(first);
        assertNoReport(second);
    }

    @Test
    void a_unit_that_merges_after_the_deadline_reports_itself() {
        var north = scene.unit("bac", FOUNDED, LocalDate.of(2026, 12, 5));
        var whole = scene.unit("moi", LocalDate.of(2026, 12, 6), null);
        scene.joins(north, whole);
        scene.uses(north, "2.3", 3, 4);

        assertThat(usesOf(contentOf(north))).isEqualTo(4);
        assertNoReport(whole);
    }

    @Test
    void a_split_unit_has_no_report_and_the_board_shows_it() {
        var split = scene.unit("cu", FOUNDED, MERGED.minusDays(1));
        var one = scene.unit("mot", MERGED, null);
        var other = scene.unit("hai", MERGED, null);
        scene.joins(split, one);
        scene.joins(split, other);
        scene.uses(split, "2.3", 3, 4);
        for (var unit : scene.units) scene.roles.grant(scene.decider, Role.APPROVER, unit.id());

        var board = scene.board.call(scene.decider, ReportScene.YEAR);

        assertThat(board.unreported()).containsExactly(split);
        assertThat(usesOf(contentOf(one))).isZero();
        assertNoReport(split);
    }

    @Test
    void the_board_shows_reported_missing_and_late_units() {
        var silent = scene.unit("im-lang", FOUNDED, null);
        var foreign = scene.unit("khac", FOUNDED, null);
        scene.roles.grant(scene.writer, Role.AUDITOR, silent.id());
        scene.uses(scene.unit, "2.3", 3, 4);
        scene.save(scene.writer, 0, scene.everything());
        scene.submit(scene.leader, 1);
        scene.clock.advance(Duration.ofDays(1));

        var lines = scene.board.call(scene.writer, ReportScene.YEAR).lines();

        assertThat(lines).extracting(line -> line.unit().code()).containsExactly("im-lang", "so-y-te");
        assertThat(lines).noneMatch(line -> line.unit().equals(foreign));
        assertThat(lines.get(0)).isEqualTo(new ReportBoard.Line(silent, null, null, true, 0, List.of(), null));
        assertThat(lines.get(1)).satisfies(line -> {
            assertThat(line.state()).isEqualTo(ReportState.SUBMITTED);
            assertThat(line.submittedAt()).isEqualTo(ReportScene.IN_TIME);
            assertThat(line.isLate()).isFalse();
            assertThat(line.uses()).isEqualTo(4);
        });
        assertForbidden(() -> scene.board.call(Actor.officer(UUID.randomUUID()), ReportScene.YEAR));
    }

    private ReportContent contentOf(OrganisationView unit) {
        scene.roles.grant(scene.writer, Role.UPLOADER, unit.id());
        return (ReportContent)
                scene.read.call(scene.writer, ReportScene.key(unit)).content();
    }

    private static int usesOf(ReportContent content) {
        return content.tasks().stream()
                .filter(task -> task.code().equals("2.3"))
                .mapToInt(task -> task.figures().uses())
                .sum();
    }

    private void assertNoReport(OrganisationView unit) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> contentOf(unit));
    }
}
