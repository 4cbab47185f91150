package vn.lantoa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.coverage.Strength;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.Contradiction.Kind;
import vn.lantoa.report.Contradictions.ContradictionRules;
import vn.lantoa.report.SubmittedFigures.Figure;
import vn.lantoa.report.SubmittedFigures.Measured;
import vn.lantoa.report.SubmittedFigures.Shared;

/** Contradictions that the board finds in submitted reports. */
class ContradictionsTest {
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

    private final ReportScene scene = new ReportScene();

    @Test
    void only_a_lower_figure_is_a_contradiction() {
        var before = Map.of("", 15, "1.1", 5, "2.3", 5, "5.1", 5);

        assertThat(ContradictionRules.fallen(
                        List.of(figure("", 4), figure("1.1", 4), figure("2.3", 5), figure("5.1", 6)),
                        before,
                        List.of(scene.unit)))
                .containsExactly(fell("1.1", 5, 4));
    }

    @Test
    void an_explained_zero_and_declarations_are_no_contradictions() {
        scene.uses(scene.unit, "2.3", 3, 2);
        scene.proves("2.3", Strength.DECLARED);
        submit(scene.unit, ReportScene.YEAR);

        assertThat(found(scene.unit)).isEmpty();
    }

    @Test
    void a_task_with_uses_contradicts_an_indicator_of_zero() {
        var none = measured("2025-3", 0, 1);

        assertThat(indicators(none, Map.of("2.3", 4, "2.4", 7)))
                .as("2.4 counts no portals")
                .containsExactly(new Contradiction(Kind.INDICATOR_ZERO, "2.3", 1, 4, List.of(), "", "2025-3"));
        assertThat(indicators(none, Map.of("2.3", 0))).isEmpty();
        assertThat(indicators(measured("2025-3", 1, 1), Map.of("2.3", 4))).isEmpty();
        assertThat(indicators(measured("2025-3", 0, 0), Map.of("2.3", 4)))
                .as("the unit does not count for it")
                .isEmpty();
    }

    @Test
    void an_indicator_above_100_percent_is_a_contradiction() {
        assertThat(indicators(measured("2025-1", 41, 40), Map.of()))
                .containsExactly(new Contradiction(Kind.INDICATOR_ABOVE, "", 40, 41, List.of(), "", "2025-1"));
        assertThat(indicators(measured("2025-1", 40, 40), Map.of())).isEmpty();
    }

    @Test
    void the_board_shows_contradicting_indicators() {
        submit(scene.unit, ReportScene.YEAR);
        scene.figures.measured.add(measured("2025-1", 41, 40));

        assertThat(found(scene.unit))
                .containsExactly(new Contradiction(Kind.INDICATOR_ABOVE, "", 40, 41, List.of(), "", "2025-1"));
    }

    @Test
    void years_of_different_rules_are_not_compared() {
        scene.firstOfRuleTwo = ReportScene.YEAR;
        scene.uses(scene.unit, "2.3", 3, 4);
        submit(scene.unit, 2025);
        scene.rows.clear();
        submit(scene.unit, ReportScene.YEAR);

        assertThat(found(scene.unit)).isEmpty();
        var board = scene.board.call(scene.decider, ReportScene.YEAR);
        assertThat(board.rule()).isEqualTo(2);
        assertThat(board.formerRule()).isEqualTo(1);
    }

    @Test
    void the_board_compares_submissions_with_last_years_and_names_the_reporting_unit() {
        scene.uses(scene.unit, "2.3", 3, 4);
        scene.proves("2.3");
        submit(scene.unit, 2025);
        scene.rows.clear();
        scene.uses(scene.unit, "2.3", 3, 1);
        scene.save(scene.writer, 0, scene.everything());
        assertThat(found(scene.unit)).as("not submitted yet").isEmpty();
        scene.submit(scene.leader, 1);

        assertThat(found(scene.unit)).containsExactly(fell("2.3", 4, 1));

        scene.decide(scene.decider, 2, false, "Thiếu.");
        assertThat(found(scene.unit)).as("the unit writes again").isEmpty();
    }

    @Test
    void a_merged_unit_is_compared_with_all_its_predecessors() {
        var north = scene.unit("bac", FOUNDED, LocalDate.of(2026, 6, 30));
        var south = scene.unit("nam", FOUNDED, LocalDate.of(2026, 6, 30));
        var whole = scene.unit("moi", LocalDate.of(2026, 7, 1), null);
        scene.joins(north, whole);
        scene.joins(south, whole);
        scene.uses(north, "2.3", 3, 4);
        scene.uses(south, "2.3", 3, 3);
        submit(north, 2025);
        submit(south, 2025);
        scene.rows.clear();
        scene.uses(whole, "2.3", 9, 6);
        submit(whole, ReportScene.YEAR);

        assertThat(found(whole))
                .filteredOn(one -> one.kind() == Kind.FELL)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.before()).isEqualTo(7);
                    assertThat(one.now()).isEqualTo(6);
                    assertThat(one.others()).containsExactlyInAnyOrder(north, south);
                });
    }

    @Test
    void a_shared_proof_is_shown_to_readers_of_both_units() {
        var other = scene.unit("so-van-hoa", FOUNDED, null);
        var proof = scene.proves("2.3");
        var copy = scene.proves("2.3");
        submit(scene.unit, ReportScene.YEAR);
        submit(other, ReportScene.YEAR);
        scene.figures.shared.add(new Shared(scene.unit.id(), "2.3", proof.id(), List.of(other.id())));
        scene.figures.shared.add(new Shared(other.id(), "2.3", copy.id(), List.of(scene.unit.id())));

        assertThat(shared(scene.unit))
                .containsExactly(new Contradiction(
                        Kind.SAME_PROOF, "2.3", 0, 0, List.of(other), "https://cong.example/tin", ""));
        assertThat(shared(other)).hasSize(1);
        var reader = Actor.officer(UUID.randomUUID());
        scene.roles.grant(reader, Role.AUDITOR, scene.unit.id());
        assertThat(scene.board.call(reader, ReportScene.YEAR).lines())
                .as("a unit is not told of another")
                .allSatisfy(line -> assertThat(line.contradictions()).noneMatch(one -> one.kind() == Kind.SAME_PROOF));
    }

    private Contradiction fell(String task, int before, int now) {
        return new Contradiction(Kind.FELL, task, before, now, List.of(scene.unit), "", "");
    }

    private static List<Contradiction> indicators(Measured measured, Map<String, Integer> uses) {
        return ContradictionRules.indicators(List.of(measured), uses, Plan.SHIPPED);
    }

    private Measured measured(String indicator, int counted, int total) {
        return new Measured(scene.unit.id(), indicator, counted, total);
    }

    private Figure figure(String task, int uses) {
        return new Figure(scene.unit.id(), task, uses, 0, 0);
    }

    private List<Contradiction> shared(OrganisationView unit) {
        return found(unit).stream().filter(one -> one.kind() == Kind.SAME_PROOF).toList();
    }

    private List<Contradiction> found(OrganisationView unit) {
        for (var one : scene.units) scene.roles.grant(scene.decider, Role.APPROVER, one.id());
        return scene.board.call(scene.decider, ReportScene.YEAR).lines().stream()
                .filter(line -> line.unit().equals(unit))
                .flatMap(line -> line.contradictions().stream())
                .toList();
    }

    private void submit(OrganisationView unit, int year) {
        scene.roles.grant(scene.writer, Role.UPLOADER, unit.id()).grant(scene.leader, Role.RELEASER, unit.id());
        var seen = scene.save.call(
                new SaveReport.Command(scene.writer, ReportKey.ofUnit(unit.id(), year), 0, scene.everything()));
        scene.submit.call(new SubmitReport.Command(scene.leader, ReportKey.ofUnit(unit.id(), year), seen, true));
    }
}
