package vn.lantoa.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;
import static vn.lantoa.report.ReportStep.COMMITTEE;
import static vn.lantoa.report.ReportStep.DEPARTMENT;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.coverage.Amount;
import vn.lantoa.coverage.BestEvidence;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.FigureRow;
import vn.lantoa.plan.Use;
import vn.lantoa.report.ConsolidatedContent.IndicatorSum;
import vn.lantoa.report.ConsolidatedContent.KindSum;
import vn.lantoa.report.ConsolidatedContent.NamedUnit;
import vn.lantoa.report.ConsolidatedContent.Share;
import vn.lantoa.report.ConsolidatedContent.Sum;
import vn.lantoa.report.ConsolidatedContent.TaskSum;
import vn.lantoa.report.ReportView.Offer;

/** The consolidated reports: their sources, their states, and the rejections in each state. */
class ConsolidatedReportTest {
    private static final int YEAR = ReportScene.YEAR;

    private final ConsolidatedScene scene = new ConsolidatedScene();

    @Test
    void submitted_figures_are_shown_beside_the_evidence_of_all_units() {
        var silent = scene.unit("so-noi-vu");
        var split = scene.units.unit("xa-cu", ConsolidatedScene.FOUNDED, LocalDate.of(YEAR, 6, 30));
        scene.units.uses(scene.units.unit, "2.3", 3, 4);
        scene.units.submits(scene.units.unit);
        scene.units.uses(scene.units.unit, "2.3", 11, 2);
        scene.units.uses(silent, "2.3", 5, 3);
        scene.units.uses(split, "2.3", 5, 1);

        var content = scene.content(DEPARTMENT);

        assertThat(task(content, "2.3").submitted()).isEqualTo(sum(4, 1));
        assertThat(task(content, "2.3").evidence()).isEqualTo(sum(10, 3));
        assertThat(task(content, "2.3").difference()).isEqualTo(6);
        assertThat(task(content, "2.3").leading()).isEqualTo(2);
        assertThat(task(content, "1.1").evidence()).isEqualTo(new Sum(0, 0, 0, 0, List.of()));
        assertThat(content.units().reported()).extracting(NamedUnit::code).containsExactly("so-y-te");
        assertThat(content.units().missing()).extracting(NamedUnit::code).containsExactly("so-noi-vu");
        assertThat(content.units().unreported()).extracting(NamedUnit::code).containsExactly("xa-cu");
        assertThat(content.figures().kinds()).containsExactly(new KindSum("DEPARTMENT", 2, 1, 10));
        assertThat(content.figures().years())
                .as("of the last five years alone")
                .containsExactly(new ConsolidatedContent.YearSum(YEAR, 10, 2));
    }

    @Test
    void a_report_of_the_first_format_is_read_without_kinds() {
        var former = "{\"figures\":{\"indicators\":[],\"tasks\":[],\"years\":[]},\"format\":1,\"plan\":{\"code\":\"k\","
                + "\"number\":\"1\",\"version\":0},\"step\":\"committee\",\"texts\":{},\"units\":{\"missing\":[],"
                + "\"reported\":[],\"unreported\":[]},\"year\":2026}";

        assertThat(ConsolidatedContent.read(former).figures().kinds()).isEmpty();
    }

    @Test
    void the_total_counts_each_use_once() {
        var other = scene.unit("so-noi-vu");
        scene.units.uses(scene.units.unit, "2.3", 3, 4);
        // the same four uses count for a second task
        scene.units.usesAlso(scene.units.unit, "1.2", 3, 4);
        scene.units.submits(scene.units.unit);
        scene.units.uses(other, "2.3", 5, 3);

        var totals = scene.content(DEPARTMENT).totals();

        assertThat(totals).isEqualTo(new ConsolidatedContent.Totals(sum(4, 1), sum(7, 2)));
        assertThat(scene.content(DEPARTMENT).countingRule()).isEqualTo(2);
    }

    @Test
    void by_rule_1_nothing_is_called_proven() {
        scene.units.firstOfRuleTwo = YEAR + 1;
        scene.units.uses(scene.units.unit, "2.3", 3, 4);
        scene.units.submits(scene.units.unit);

        var content = scene.content(DEPARTMENT);

        assertThat(content.countingRule()).isEqualTo(1);
        assertThat(task(content, "2.3").submitted().proven()).isNull();
        assertThat(task(content, "2.3").evidence().proven()).isNull();
    }

    @Test
    void a_report_of_the_second_format_is_read_with_rule_1() {
        var former = "{\"figures\":{\"indicators\":[],\"kinds\":[],\"tasks\":[{\"code\":\"2.3\",\"evidence\":"
                + "{\"declared\":1,\"units\":1,\"uses\":3},\"leading\":1,\"submitted\":{\"declared\":1,\"units\":1,"
                + "\"uses\":2},\"text\":\"\"}],\"years\":[{\"uses\":3,\"year\":2025}]},\"format\":2,\"plan\":{\"code\":"
                + "\"k\",\"number\":\"1\",\"version\":0},\"step\":\"committee\",\"texts\":{},\"units\":{\"missing\":[],"
                + "\"reported\":[],\"unreported\":[]},\"year\":2025}";

        var content = ConsolidatedContent.read(former);

        assertThat(content.countingRule()).isEqualTo(1);
        assertThat(content.totals()).isNull();
        assertThat(content.figures().years()).containsExactly(new ConsolidatedContent.YearSum(2025, 3, 1));
        assertThat(task(content, "2.3").submitted()).isEqualTo(new Sum(2, 1, 1, null, List.of()));
    }

    @Test
    void each_figure_is_the_sum_of_the_units_in_its_list() {
        var other = scene.unit("so-noi-vu");
        for (var task : new String[] {"1.1", "2.3", "5.1"}) {
            scene.units.uses(scene.units.unit, task, 3, 4);
            scene.units.uses(other, task, 4, 5);
        }
        scene.units.submits(scene.units.unit);
        scene.units.uses(scene.units.unit, "1.1", 6, 1);

        for (var line : scene.content(DEPARTMENT).figures().tasks()) {
            var parts = scene.units.read.ofTask(scene.decider, scene.key(DEPARTMENT), line.code());
            assertThat(parts.stream()
                            .mapToInt(part -> part.submitted() == null ? 0 : part.submitted())
                            .sum())
                    .isEqualTo(line.submitted().uses());
            assertThat(parts.stream().mapToLong(UnitLine::evidence).sum())
                    .isEqualTo(line.evidence().uses());
        }
        assertThat(scene.units.read.ofTask(scene.decider, scene.key(DEPARTMENT), "1.1"))
                .containsExactly(
                        new UnitLine(other, null, 5, Set.of(), null),
                        new UnitLine(scene.units.unit, 4, 5, Set.of(), null));
    }

    @Test
    void only_a_complete_share_is_100_percent_and_only_an_empty_one_is_0() {
        assertThat(new Share(6, 7, null, null).percent()).isEqualTo(86);
        assertThat(new Share(1, 3, null, null).percent()).isEqualTo(33);
        assertThat(new Share(7, 7, null, null).percent()).isEqualTo(100);
        assertThat(new Share(0, 7, null, null).percent()).isZero();
        assertThat(new Share(399, 400, null, null).percent()).as("not complete").isEqualTo(99);
        assertThat(new Share(1, 400, null, null).percent()).as("not empty").isEqualTo(1);
        assertThat(new Share(0, 0, null, null).percent()).isZero();
    }

    @Test
    void an_indicator_shows_the_share_of_units_and_external_figures() {
        var other = scene.unit("so-noi-vu");
        scene.units.kinds.add(new BestEvidence.OfUnit(other.id(), Use.SHOWN, 3));
        scene.units.kinds.add(new BestEvidence.OfUnit(scene.units.unit.id(), Use.AIRED, 9));
        scene.measured.add(new FigureRow("2025-12", LocalDate.of(YEAR, 11, 1), "Khảo sát", new BigDecimal("91.5"), ""));
        scene.measured.add(new FigureRow("2025-12", LocalDate.of(YEAR, 5, 1), "Khảo sát", BigDecimal.TEN, ""));
        scene.measured.add(new FigureRow("2025-11", LocalDate.of(YEAR - 1, 5, 1), "Cổng", BigDecimal.TEN, ""));

        var content = scene.content(DEPARTMENT);

        assertThat(indicator(content, "2025-3").share()).isEqualTo(new Share(1, 2, LocalDate.of(YEAR, 12, 5), 0));
        assertThat(indicator(content, "2025-12").imported()).isNotNull().satisfies(one -> {
            assertThat(one.percent()).isEqualTo("91.5");
            assertThat(one.measuredOn()).isEqualTo(LocalDate.of(YEAR, 11, 1));
        });
        assertThat(indicator(content, "2025-11").imported())
                .as("of another year")
                .isNull();
        assertThat(scene.units.read.ofIndicator(scene.decider, scene.key(DEPARTMENT), "2025-3"))
                .extracting(
                        UnitLine::unit,
                        UnitLine::evidence,
                        line -> line.part() == null ? "" : line.part().reason())
                .containsExactly(tuple(other, 1L, ""), tuple(scene.units.unit, 0L, "nothing"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.units.read.ofIndicator(scene.decider, scene.key(DEPARTMENT), "2025-99"));
    }

    @Test
    void is_written_by_one_officer_submitted_by_another_and_then_immutable() {
        scene.units.uses(scene.units.unit, "2.3", 3, 4);
        var seen = scene.save(scene.writer, YEAR, DEPARTMENT, 0, Map.of("highlights", "Tốt.", "task:2.3", "Đủ."));

        var receipt = scene.submit(scene.leader, DEPARTMENT, seen);
        scene.units.uses(scene.units.unit, "2.3", 11, 9);

        var view = scene.read(DEPARTMENT);
        assertThat(receipt.sha256()).isEqualTo(Sha256.of(receipt.content().getBytes(StandardCharsets.UTF_8)));
        assertThat(view.content().canonical()).isEqualTo(receipt.content());
        assertThat(task(scene.content(DEPARTMENT), "2.3").evidence().uses()).isEqualTo(4);
        assertThat(task(scene.content(DEPARTMENT), "2.3").text()).isEqualTo("Đủ.");
        assertThat(scene.units.read.submission(scene.decider, scene.key(DEPARTMENT), 1))
                .isEqualTo(receipt);
        assertConflict(
                () -> scene.save(scene.writer, YEAR, DEPARTMENT, 2, Map.of("highlights", "Khá.")),
                "report-is-submitted");

        scene.decide(scene.decider, DEPARTMENT, 2, true, "");
        assertThat(scene.read(DEPARTMENT).standing().state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(scene.read(COMMITTEE).standing().isBegun())
                .as("another report")
                .isFalse();
        assertThat(scene.units.audit.actions()).containsExactly("report-submitted", "report-accepted");
    }

    @Test
    void a_returned_report_shows_current_figures_again() {
        scene.units.uses(scene.units.unit, "2.3", 3, 4);
        scene.save(scene.writer, YEAR, COMMITTEE, 0, Map.of("highlights", "Tốt."));
        scene.submit(scene.leader, COMMITTEE, 1);
        assertRejected(() -> scene.decide(scene.decider, COMMITTEE, 2, false, " "), "reason missing");
        scene.units.uses(scene.units.unit, "2.3", 11, 9);

        scene.decide(scene.decider, COMMITTEE, 2, false, "Thiếu số liệu.");

        assertThat(scene.read(COMMITTEE).standing().state()).isEqualTo(ReportState.RETURNED);
        assertThat(task(scene.content(COMMITTEE), "2.3").evidence().uses()).isEqualTo(13);
    }

    @Test
    void only_the_last_submission_has_documents() {
        scene.save(scene.writer, YEAR, COMMITTEE, 0, Map.of("highlights", "Tốt."));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> scene.submitted(COMMITTEE));
        var receipt = scene.submit(scene.leader, COMMITTEE, 1);

        var submitted = scene.submitted(COMMITTEE);

        assertThat(submitted.submission()).isEqualTo(receipt);
        assertThat(submitted.deadline().sender()).isEqualTo("UBND tỉnh");
        assertThat(submitted.deadline().recipient()).isEqualTo("Bộ Khoa học và Công nghệ");
        assertThat(submitted.proofs())
                .isEqualTo("https://hub.example/console/coverage/evidence?year=2026&on=2026-12-05");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> scene.submitted(DEPARTMENT));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> scene.submitted(ReportStep.UNITS));

        scene.decide(scene.decider, COMMITTEE, 2, false, "Thiếu.");
        assertThat(scene.submitted(COMMITTEE).submission())
                .as("what was sent stays what was sent")
                .isEqualTo(receipt);
    }

    @Test
    void each_step_needs_a_permitted_officer_of_the_province_and_a_second_person() {
        assertForbidden(() -> scene.save(scene.units.writer, YEAR, DEPARTMENT, 0, Map.of()));
        assertForbidden(() -> scene.save(scene.leader, YEAR, DEPARTMENT, 0, Map.of()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.units.read.call(scene.units.writer, scene.key(DEPARTMENT)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> scene.read(ReportStep.UNITS));
        assertRejected(
                () -> scene.units.read.call(scene.decider, new ReportKey(scene.root, YEAR + 1, DEPARTMENT)),
                "year out-of-range");
        assertConflict(() -> scene.submit(scene.leader, DEPARTMENT, 0), "report-not-begun");
        scene.save(scene.decider, YEAR, DEPARTMENT, 0, Map.of("highlights", "Tốt."));
        assertForbidden(() -> scene.submit(scene.decider, DEPARTMENT, 1));
        scene.units.roles.grantEverywhere(scene.decider, Role.APPROVER, scene.root);
        assertConflict(() -> scene.submit(scene.decider, DEPARTMENT, 1), "report-is-yours");
        assertConflict(() -> scene.submit(scene.leader, DEPARTMENT, 0), "report-changed");
        scene.submit(scene.leader, DEPARTMENT, 1);
        assertConflict(() -> scene.decide(scene.leader, DEPARTMENT, 2, true, ""), "report-is-yours");
        assertForbidden(() -> scene.decide(scene.writer, DEPARTMENT, 2, true, ""));
    }

    @Test
    void each_step_belongs_to_its_office() {
        var department = scene.unit("so-khcn");
        var office = scene.unit("vp-ubnd");
        scene.units.offices.add("so-khcn", department.id());
        scene.units.offices.add("vp-ubnd", office.id());
        var writer = officer(Role.UPLOADER, department);
        var releaser = officer(Role.RELEASER, department);
        var receiver = officer(Role.APPROVER, office);

        scene.save(writer, YEAR, DEPARTMENT, 0, Map.of("highlights", "Tốt."));
        assertForbidden(() -> scene.save(receiver, YEAR, DEPARTMENT, 1, Map.of()));
        assertForbidden(() -> scene.save(writer, YEAR, COMMITTEE, 0, Map.of()));
        assertForbidden(() -> scene.submit(receiver, DEPARTMENT, 1));
        scene.submit(releaser, DEPARTMENT, 1);
        assertForbidden(() -> scene.decide(officer(Role.APPROVER, department), DEPARTMENT, 2, true, ""));
        scene.decide(receiver, DEPARTMENT, 2, true, "");
        scene.save(officer(Role.UPLOADER, office), YEAR, COMMITTEE, 0, Map.of("highlights", "Tốt."));
        scene.submit(receiver, COMMITTEE, 1);
        assertConflict(() -> scene.decide(receiver, COMMITTEE, 2, true, ""), "report-is-yours");
        scene.decide(officer(Role.APPROVER, office), COMMITTEE, 2, true, "");
        assertThat(scene.units
                        .read
                        .call(writer, scene.key(COMMITTEE))
                        .standing()
                        .state())
                .isEqualTo(ReportState.ACCEPTED);
    }

    @Test
    void missing_units_are_named_and_confirmed_before_a_submission() {
        scene.unit("so-y-te-2");
        scene.save(scene.writer, YEAR, DEPARTMENT, 0, Map.of("highlights", "Tốt."));
        var submit = new SubmitReport.Command(scene.leader, scene.key(DEPARTMENT), 1, false);

        assertRejected(() -> scene.units.submit.call(submit), "withoutUnits units-missing");
        assertThat(scene.content(DEPARTMENT).units().missing()).hasSize(2);
        scene.submit(scene.leader, DEPARTMENT, 1);
    }

    private Actor officer(Role role, OrganisationView unit) {
        var officer = Actor.officer(UUID.randomUUID());
        scene.units.roles.grant(officer, role, unit.id());
        return officer;
    }

    @Test
    void suggests_last_years_text_and_the_departments_text() {
        scene.save(scene.writer, YEAR - 1, DEPARTMENT, 0, Map.of("highlights", "Năm ngoái.", "task:2.3", "Cổng."));
        scene.save(scene.writer, YEAR - 1, COMMITTEE, 0, Map.of("proposals", "Xin thêm."));
        assertThat(scene.read(DEPARTMENT).offers())
                .containsExactly(
                        new Offer("highlights", YEAR - 1, DEPARTMENT, "Năm ngoái."),
                        new Offer("task:2.3", YEAR - 1, DEPARTMENT, "Cổng."));

        scene.save(scene.writer, YEAR, DEPARTMENT, 0, Map.of("highlights", "Năm ngoái.", "task:2.3", "Khác."));

        assertThat(scene.read(DEPARTMENT).offers())
                .as("what stands is not offered")
                .containsExactly(new Offer("task:2.3", YEAR - 1, DEPARTMENT, "Cổng."));
        assertThat(scene.read(COMMITTEE).offers())
                .extracting(Offer::field, Offer::year, Offer::step)
                .containsExactly(
                        tuple("highlights", YEAR, DEPARTMENT),
                        tuple("task:2.3", YEAR, DEPARTMENT),
                        tuple("proposals", YEAR - 1, COMMITTEE));
        scene.submit(scene.leader, DEPARTMENT, 1);
        assertThat(scene.read(DEPARTMENT).offers()).isEmpty();
    }

    @Test
    void is_late_from_the_start_of_an_exclusive_last_day_in_local_time() {
        assertThat(isLate(DEPARTMENT, "2026-12-09T23:59:59")).isFalse();
        assertThat(isLate(DEPARTMENT, "2026-12-10T00:00:00")).isTrue();
        assertThat(isLate(COMMITTEE, "2026-12-14T23:59:59")).isFalse();
        assertThat(isLate(COMMITTEE, "2026-12-15T00:00:00")).isTrue();
    }

    private boolean isLate(ReportStep step, String time) {
        scene.units.clock.setTo(
                LocalDateTime.parse(time).atZone(ReportScene.PROVINCE).toInstant());
        return scene.read(step).standing().isLate();
    }

    private static Sum sum(int uses, int units) {
        return new Sum(uses, 0, units, 0, List.of(new Amount(Use.SHOWN, uses, uses * 7L)));
    }

    private static TaskSum task(ConsolidatedContent content, String code) {
        return content.figures().tasks().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static IndicatorSum indicator(ConsolidatedContent content, String code) {
        return content.figures().indicators().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
