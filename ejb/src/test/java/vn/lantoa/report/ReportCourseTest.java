package vn.lantoa.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.coverage.Amount;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.Letterhead;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.Use;

/** A unit's report: written, submitted by a second person, returned, accepted, and the rejections in each state. */
class ReportCourseTest {
    private static final Actor STRANGER = Actor.officer(UUID.randomUUID());

    private final ReportScene scene = new ReportScene();

    @Test
    void is_written_by_one_officer_submitted_by_another_and_accepted_by_the_province() {
        var seen = scene.save(scene.writer, 0, scene.everything());

        var receipt = scene.submit(scene.leader, seen);
        scene.decide(scene.decider, 2, true, "");

        assertThat(receipt.sha256()).isEqualTo(Sha256.of(receipt.content().getBytes(StandardCharsets.UTF_8)));
        var view = scene.read(scene.writer);
        assertThat(view.standing().state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(view.standing().isLate()).isFalse();
        assertThat(view.content().canonical()).isEqualTo(receipt.content());
        assertThat(view.history().moves())
                .extracting(ReportHistory.Move::state)
                .containsExactly(ReportState.ACCEPTED, ReportState.SUBMITTED);
        assertThat(scene.audit.actions()).containsExactly("report-submitted", "report-accepted");
    }

    @Test
    void has_figures_before_the_first_text() {
        scene.uses(scene.unit, "2.3", 3, 4);
        scene.uses(scene.unit, "2.3", 5, 2);
        scene.uses(scene.unit, "5.4", 5, 1);

        var view = scene.read(scene.writer);

        assertThat(view.standing().isBegun()).isFalse();
        assertThat(task(view, "2.3").figures())
                .isEqualTo(new ReportContent.Figures(6, 0, 0, 2, 0, List.of(new Amount(Use.SHOWN, 6, 42))));
        assertThat(task(view, "1.1").lacksProof()).isTrue();
        assertThat(task(view, "5.4").leads())
                .as("not of its row, and done all the same")
                .isFalse();
        assertThat(((ReportContent) view.content()).tasks())
                .extracting(ReportContent.TaskLine::code)
                .doesNotContain("2.2")
                .contains("1.1", "3.1");
        assertThat(((ReportContent) view.content()).indicators())
                .filteredOn(one -> one.code().equals("2025-3"))
                .containsExactly(new ReportContent.IndicatorLine(
                        "2025-3", "measured", 100, 3L, 0, 1, LocalDate.of(ReportScene.YEAR, 12, 5)));
        assertThat(((ReportContent) view.content()).indicators())
                .filteredOn(one -> one.code().equals("2025-11"))
                .containsExactly(new ReportContent.IndicatorLine("2025-11", "outside", 50, null, null, null, null));
    }

    @Test
    void records_the_authors() {
        scene.roles.grant(scene.leader, Role.RELEASER, scene.unit.id());
        scene.save(scene.writer, 0, Map.of("highlights", "Tốt.", "task:1.1", "Có."));
        scene.save(scene.leader, 1, Map.of("highlights", "Rất tốt.", "task:1.1", "Có."));

        assertThat(scene.read(scene.writer).history().writings())
                .extracting(ReportHistory.Writing::text, ReportHistory.Writing::officer)
                .containsExactly(
                        tuple("Rất tốt.", scene.leader.reference()),
                        tuple("Tốt.", scene.writer.reference()),
                        tuple("Có.", scene.writer.reference()));
    }

    @Test
    void a_save_of_an_outdated_version_is_rejected() {
        scene.save(scene.writer, 0, Map.of("highlights", "Tốt."));

        assertConflict(() -> scene.save(scene.writer, 0, Map.of("highlights", "Khá.")), "report-changed");
        assertConflict(() -> scene.submit(scene.leader, 0), "report-changed");
    }

    @Test
    void nobody_submits_a_report_they_began_or_wrote_under_any_account() {
        var leaders = new OfficerId(scene.leader.id());
        scene.persons.same(new OfficerId(scene.writer.id()), leaders);
        var seen = scene.save(scene.writer, 0, scene.everything());

        assertConflict(() -> scene.submit(scene.leader, seen), "report-is-yours");
    }

    @Test
    void the_author_of_a_replaced_text_may_submit() {
        scene.roles.grant(scene.leader, Role.RELEASER, scene.unit.id());
        scene.save(scene.writer, 0, scene.everything());
        scene.save(scene.leader, 1, Map.of("highlights", "Tốt."));
        assertConflict(() -> scene.submit(scene.leader, 2), "report-is-yours");

        scene.save(scene.writer, 2, Map.of("highlights", "Rất tốt."));

        assertThat(scene.submit(scene.leader, 3).number()).isEqualTo(1);
    }

    @Test
    void a_report_with_an_unexplained_task_cannot_be_submitted() {
        var seen = scene.save(scene.writer, 0, Map.of("highlights", "Tốt."));

        assertRejected(() -> scene.submit(scene.leader, seen), "unproven zero-unexplained");
        var fresh = new ReportScene();
        assertConflict(() -> fresh.submit(fresh.leader, 0), "report-not-begun");
    }

    @Test
    void a_returned_report_keeps_the_lateness_of_its_first_submission() {
        scene.save(scene.writer, 0, scene.everything());
        var first = scene.submit(scene.leader, 1);
        assertRejected(() -> scene.decide(scene.decider, 2, false, " "), "reason missing");
        scene.decide(scene.decider, 2, false, "Thiếu số liệu.");
        scene.clock.advance(Duration.ofDays(3));

        scene.save(scene.writer, 3, Map.of("highlights", "Bổ sung."));
        var second = scene.submit(scene.leader, 4);

        var view = scene.read(scene.leader);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.sha256()).isNotEqualTo(first.sha256());
        assertThat(view.standing().isLate()).isFalse();
        assertThat(view.history().moves().get(1).reason()).isEqualTo("Thiếu số liệu.");
        assertThat(scene.read.submission(scene.leader, ReportScene.key(scene.unit), 1))
                .isEqualTo(first);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.read.submission(scene.leader, ReportScene.key(scene.unit), 3));
    }

    @Test
    void is_late_from_the_first_moment_after_the_deadline() {
        scene.save(scene.writer, 0, scene.everything());
        scene.clock.setTo(ReportScene.IN_TIME.plus(Duration.ofHours(12)));
        assertThat(scene.read(scene.writer).standing().isLate())
                .as("not there, and due")
                .isTrue();

        scene.submit(scene.leader, 1);

        assertThat(scene.read(scene.writer).standing().isLate()).isTrue();
    }

    @ParameterizedTest(name = "submitted at {0} by the database''s clock, that of the node {1} minutes off")
    @CsvSource({
        "2026-12-05T23:59:59, 60, false",
        "2026-12-05T23:59:59, -60, false",
        "2026-12-06T00:00:00, 60, true",
        "2026-12-06T00:00:00, -60, true"
    })
    void lateness_follows_the_databases_clock(LocalDateTime moment, long ahead, boolean isLate) {
        var off = Duration.ofMinutes(ahead);
        var there = moment.atZone(ReportScene.PROVINCE).toInstant();
        scene.save(scene.writer, 0, scene.everything());
        scene.clock.setTo(there.plus(off));
        scene.databaseClock.setSkew(off.negated());

        var submission = scene.submit(scene.leader, 1);

        assertThat(submission.submittedAt()).isEqualTo(there);
        assertThat(scene.read(scene.writer).standing().isLate()).isEqualTo(isLate);
        assertThat(scene.board.call(scene.writer, ReportScene.YEAR).lines())
                .extracting(ReportBoard.Line::isLate)
                .containsExactly(isLate);
    }

    @Test
    void a_submission_does_not_change_with_the_evidence() {
        scene.save(scene.writer, 0, scene.everything());
        scene.submit(scene.leader, 1);
        scene.uses(scene.unit, "1.1", 2, 9);

        assertThat(task(scene.read(scene.writer), "1.1").figures().uses()).isZero();
        assertConflict(() -> scene.save(scene.writer, 2, Map.of("highlights", "Tốt.")), "report-is-submitted");
        scene.decide(scene.decider, 2, false, "Thiếu.");
        assertThat(task(scene.read(scene.writer), "1.1").figures().uses()).isEqualTo(9);
    }

    @Test
    void the_proofs_of_a_submission_do_not_change() {
        var first = scene.proves("2.3");
        scene.save(scene.writer, 0, scene.everything());
        var receipt = scene.submit(scene.leader, 1);
        var better = scene.proves("2.3");

        assertThat(receipt.content()).contains(first.id().toString()).doesNotContain("Tờ rơi", "cong.example");
        assertThat(scene.read(scene.writer).proofs().get("2.3")).containsExactly(first);
        scene.decide(scene.decider, 2, false, "Thiếu.");
        assertThat(scene.read(scene.writer).proofs().get("2.3")).containsExactly(better);
    }

    @Test
    void only_the_last_submission_has_documents() {
        scene.unit(OrganisationKind.PROVINCE, "province", LocalDate.of(2020, 1, 1), null);
        scene.save(scene.writer, 0, scene.everything());
        assertThatExceptionOfType(NotFound.class).isThrownBy(this::submission);
        scene.submit(scene.leader, 1);
        scene.decide(scene.decider, 2, false, "Thiếu.");
        scene.save(scene.writer, 3, Map.of("highlights", "Bổ sung."));
        assertThat(submission().submission().number()).isEqualTo(1);
        var last = scene.submit(scene.leader, 4);

        var read = submission();

        assertThat(read.submission()).isEqualTo(last);
        assertThat(read.content().canonical()).isEqualTo(last.content());
        assertThat(read.sender())
                .isEqualTo(new SubmittedReport.Sender(
                        "Tên của province", false, null, "DEPARTMENT", Letterhead.NONE, List.of()));
        assertThat(read.deadline().recipient()).isEqualTo("Sở Khoa học và Công nghệ");
        assertThat(read.proofs())
                .isEqualTo("https://hub.example/console/coverage/evidence?year=2026&unit=so-y-te&on=2026-12-05");
    }

    private SubmittedReport submission() {
        return scene.submissions().last(ReportScene.key(scene.unit));
    }

    @Test
    void each_step_requires_its_role() {
        assertForbidden(() -> scene.save(STRANGER, 0, Map.of()));
        assertForbidden(() -> scene.save(scene.leader, 0, Map.of()));
        var seen = scene.save(scene.writer, 0, scene.everything());
        assertForbidden(() -> scene.submit(scene.writer, seen));
        scene.submit(scene.leader, seen);
        assertForbidden(() -> scene.decide(scene.leader, 2, true, ""));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> scene.read(STRANGER));
        scene.roles.grant(scene.leader, Role.APPROVER, scene.offices.root);
        assertConflict(() -> scene.decide(scene.leader, 2, true, ""), "report-is-yours");
        assertConflict(() -> scene.decide(scene.decider, 1, true, ""), "report-changed");
    }

    @Test
    void each_move_is_announced_with_its_reason() {
        scene.save(scene.writer, 0, scene.everything());
        scene.submit(scene.leader, 1);
        scene.decide(scene.decider, 2, false, " Thiếu số liệu. ");
        scene.submit(scene.leader, 3);
        scene.decide(scene.decider, 4, true, "Tốt.");

        assertThat(scene.outbox.events(ReportMoved.class))
                .allMatch(one -> one.organisation().equals(scene.unit.id())
                        && one.year() == ReportScene.YEAR
                        && one.step() == ReportStep.UNITS)
                .extracting(one -> one.number() + " " + one.state() + " " + one.reason())
                .containsExactly("2 SUBMITTED ", "3 RETURNED Thiếu số liệu.", "4 SUBMITTED ", "5 ACCEPTED ");
    }

    @Test
    void the_department_decides_reports_of_units_and_reads_those_of_all_units() {
        var department = scene.unit("so-khcn", LocalDate.of(2020, 1, 1), null);
        scene.offices.add("so-khcn", department.id());
        var uploader = Actor.officer(UUID.randomUUID());
        var chief = Actor.officer(UUID.randomUUID());
        scene.roles.grant(uploader, Role.UPLOADER, department.id()).grant(chief, Role.APPROVER, department.id());
        scene.save(scene.writer, 0, scene.everything());
        scene.submit(scene.leader, 1);

        assertThat(scene.read(uploader).standing().state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(scene.board.call(uploader, ReportScene.YEAR).isWhole()).isTrue();
        assertForbidden(() -> scene.save(uploader, 2, Map.of()));
        assertForbidden(() -> scene.submit(chief, 2));
        assertForbidden(() -> scene.decide(uploader, 2, true, ""));
        assertForbidden(() -> scene.decide(scene.decider, 2, true, ""));
        scene.decide(chief, 2, true, "");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> scene.read(STRANGER));
    }

    @Test
    void the_report_of_a_merged_unit_can_only_be_read() {
        scene.save(scene.writer, 0, scene.everything());
        scene.submit(scene.leader, 1);
        scene.decide(scene.decider, 2, false, "Thiếu.");
        var ended = new OrganisationView(
                scene.unit.id(),
                scene.unit.code(),
                scene.unit.kind(),
                scene.unit.name(),
                null,
                scene.unit.validFrom(),
                LocalDate.of(2026, 11, 30));
        scene.units.set(scene.units.indexOf(scene.unit), ended);
        scene.joins(ended, scene.unit("moi", LocalDate.of(2026, 12, 1), null));
        scene.unit(OrganisationKind.PROVINCE, "tinh", LocalDate.of(2020, 1, 1), null);

        assertThat(scene.read(scene.writer).standing().state()).isEqualTo(ReportState.RETURNED);
        assertThat(scene.read(scene.writer).isWritable()).isFalse();
        assertThat(submission().submission().number()).isEqualTo(1);
        assertThat(scene.board.call(scene.writer, ReportScene.YEAR).former()).containsExactly(ended);
        assertConflict(() -> scene.save(scene.writer, 3, Map.of()), "report-unit-ended");
        assertConflict(() -> scene.submit(scene.leader, 3), "report-unit-ended");
    }

    @Test
    void a_future_year_has_no_report() {
        assertRejected(
                () -> scene.save.call(
                        new SaveReport.Command(scene.writer, ReportKey.ofUnit(scene.unit.id(), 2027), 0, Map.of())),
                "year out-of-range");
        assertRejected(
                () -> scene.read.call(scene.writer, ReportKey.ofUnit(scene.unit.id(), 2027)), "year out-of-range");
    }

    private static ReportContent.TaskLine task(ReportView view, String code) {
        return ((ReportContent) view.content())
                .tasks().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow();
    }
}
