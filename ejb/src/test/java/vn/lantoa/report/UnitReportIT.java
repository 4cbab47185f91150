package vn.lantoa.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.coverage.Amount;
import vn.lantoa.coverage.CoverageTotals.TaskAmount;
import vn.lantoa.coverage.EvidenceQuery;
import vn.lantoa.coverage.ReadEvidence;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.Use;
import vn.lantoa.report.ReportContent.IndicatorLine;
import vn.lantoa.report.SubmittedFigures.Figure;
import vn.lantoa.report.SubmittedFigures.Measured;

/** Reports on the real database, in a transaction that is rolled back. */
@ExtendWith(ArquillianExtension.class)
class UnitReportIT implements UnitReportsContract {
    @Inject
    UnitReports reports;

    @Inject
    SubmittedFigures submitted;

    @Inject
    SaveReport save;

    @Inject
    SubmitReport submit;

    @Inject
    DecideReport decide;

    @Inject
    ReadReport read;

    @Inject
    ReadReportBoard board;

    @Inject
    ReadEvidence evidence;

    @Inject
    MoveDeadlines move;

    @Inject
    ReportCalendars calendars;

    @Inject
    Cast cast;

    @Inject
    Database database;

    @Inject
    UserTransaction transaction;

    private Actor one = Actor.ANONYMOUS;
    private Actor other = Actor.ANONYMOUS;
    private OrganisationId unit = new OrganisationId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        unit = cast.department();
        one = cast.officer(unit, Role.UPLOADER);
        other = cast.officer(unit, Role.APPROVER);
    }

    @AfterEach
    void leaveNothing() throws Exception {
        transaction.rollback();
    }

    @Override
    public UnitReports reports() {
        return reports;
    }

    @Override
    public OrganisationId unit() {
        return unit;
    }

    @Override
    public Actor one() {
        return one;
    }

    @Override
    public Actor other() {
        return other;
    }

    @Test
    void is_filled_in_from_evidence_submitted_and_accepted() {
        var year = cast.today().getYear();
        evidence(year, "SEEN", 7);
        evidence(year, "DECLARED", 900);
        var decider = cast.officer(cast.department());
        cast.grant(decider, Role.APPROVER, cast.root());

        var view = read.call(one, ReportKey.ofUnit(unit, year));
        assertThat(view.proofs().get("2.3")).hasSize(2).first().satisfies(line -> {
            assertThat(line.seen().amount())
                    .as("what was seen before what is declared")
                    .isEqualTo(7);
            assertThat(line.where().address()).isEqualTo("https://cong.example/7");
            assertThat(line.use()).isEqualTo(Use.SHOWN);
        });
        assertThat(((ReportContent) view.content()).tasks())
                .filteredOn(task -> task.code().equals("2.3"))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.figures())
                            .isEqualTo(
                                    new ReportContent.Figures(2, 0, 0, 1, 1, List.of(new Amount(Use.SHOWN, 2, 907))));
                    assertThat(task.proofs()).hasSize(2);
                });

        assertThat(rows(year, Set.of())).isEqualTo(2);
        assertThat(rows(year, Set.of(Use.SHOWN, Use.AIRED))).isEqualTo(2);
        assertThat(rows(year, Set.of(Use.AIRED, Use.PRINTED))).isZero();

        var seen = save.call(new SaveReport.Command(one, ReportKey.ofUnit(unit, year), 0, everything()));
        var receipt = submit.call(new SubmitReport.Command(other, ReportKey.ofUnit(unit, year), seen, true));
        decide.call(new DecideReport.Command(decider, ReportKey.ofUnit(unit, year), seen + 1, false, "Thiếu số liệu."));
        save.call(
                new SaveReport.Command(one, ReportKey.ofUnit(unit, year), seen + 2, Map.of("highlights", "Bổ sung.")));
        var second = submit.call(new SubmitReport.Command(other, ReportKey.ofUnit(unit, year), seen + 3, true));
        decide.call(new DecideReport.Command(decider, ReportKey.ofUnit(unit, year), seen + 4, true, ""));

        var done = read.call(one, ReportKey.ofUnit(unit, year));
        assertThat(done.content().canonical()).isEqualTo(second.content()).isNotEqualTo(receipt.content());
        assertThat(done.standing().receipt()).isNotNull().satisfies(given -> {
            assertThat(given.number()).isEqualTo(2);
            assertThat(given.sha256()).isEqualTo(second.sha256().hex());
            assertThat(given.officer()).isEqualTo("Cán bộ thử nghiệm");
        });
        assertThat(done.history().moves())
                .extracting(ReportHistory.Move::reason)
                .contains("Thiếu số liệu.");
        assertThat(read.submission(decider, ReportKey.ofUnit(unit, year), 1).sha256())
                .isEqualTo(receipt.sha256());
        assertThat(board.call(decider, year).lines())
                .filteredOn(line -> line.unit().id().equals(unit))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(ReportState.ACCEPTED);
                    assertThat(line.uses()).isEqualTo(2);
                });
    }

    @Test
    void moved_deadlines_are_new_versions() {
        var administrator = cast.officer(cast.department());
        cast.grant(administrator, Role.ADMINISTRATOR, cast.root());
        var before = calendars.of(2098);
        var later = before.deadlines().stream()
                .map(one -> new ReportDeadline(
                        one.step(), one.sender(), one.recipient(), one.dueOn().plusDays(2), one.isDayIncluded()))
                .toList();

        move.call(new MoveDeadlines.Command(administrator, 2098, before.number(), later, "Theo công văn."));

        assertThat(calendars.of(2098).deadlines()).isEqualTo(later);
        assertThat(calendars.of(2097).of(ReportStep.UNITS).dueOn().getDayOfMonth())
                .isEqualTo(5);
        assertThat(calendars.moves(2098)).first().satisfies(moved -> assertThat(moved.reason())
                .isEqualTo("Theo công văn."));
    }

    @Test
    void the_board_compares_the_stored_rows_of_submissions() {
        var year = cast.today().getYear();
        var twin = cast.department();
        var writer = cast.officer(twin, Role.UPLOADER);
        var leader = cast.officer(twin, Role.APPROVER);
        var decider = cast.officer(cast.department());
        cast.grant(decider, Role.APPROVER, cast.root());
        evidence(unit, year - 1, "SEEN", 7);
        evidence(unit, year - 1, "SEEN", 8);
        submit(unit, one, other, year - 1);
        evidence(unit, year, "DECLARED", 7);
        evidence(twin, year, "SEEN", 7);
        submit(unit, one, other, year);
        submit(twin, writer, leader, year);

        var lines = board.call(decider, year).lines();

        assertThat(lines)
                .filteredOn(line -> line.unit().id().equals(unit))
                .singleElement()
                .extracting(ReportBoard.Line::contradictions, InstanceOfAssertFactories.list(Contradiction.class))
                .filteredOn(found -> found.task().equals("2.3"))
                .satisfiesExactlyInAnyOrder(
                        fell -> {
                            assertThat(fell.kind()).isEqualTo(Contradiction.Kind.FELL);
                            assertThat(fell.before()).isEqualTo(2);
                            assertThat(fell.now()).isEqualTo(1);
                        },
                        same -> {
                            assertThat(same.kind()).isEqualTo(Contradiction.Kind.SAME_PROOF);
                            assertThat(same.others())
                                    .extracting(unit -> unit.id())
                                    .containsExactly(twin);
                            assertThat(same.address()).isEqualTo("https://cong.example/7");
                        });
        assertThat(board.call(one, year).lines())
                .singleElement()
                .extracting(ReportBoard.Line::contradictions, InstanceOfAssertFactories.list(Contradiction.class))
                .as("a unit is not told of another")
                .noneMatch(found -> found.kind() == Contradiction.Kind.SAME_PROOF);
    }

    @Test
    void the_stored_rows_have_proven_uses_amounts_indicators_and_the_total() {
        var year = cast.today().getYear();
        evidence(unit, year, "SEEN", 7);
        evidence(unit, year, "DECLARED", 900);
        submit(unit, one, other, year);

        var row = submitted.of(year, year).stream()
                .filter(of -> of.unit().equals(unit))
                .findFirst()
                .orElseThrow();
        assertThat(row.figures()).contains(new Figure(row.unit(), "2.3", 2, 0, 1), new Figure(row.unit(), "", 2, 0, 1));
        assertThat(submitted.amounts(year))
                .contains(
                        new TaskAmount(unit, "2.3", new Amount(Use.SHOWN, 2, 907)),
                        new TaskAmount(unit, "", new Amount(Use.SHOWN, 2, 907)));
        assertThat(submitted.indicators(year))
                .anyMatch(of -> of.unit().equals(unit)
                        && of.indicator().equals("2025-3")
                        && of.counted() == 1
                        && of.total() == 1);
    }

    @Test
    void indicators_with_a_denominator_are_stored() {
        var year = cast.today().getYear();
        submit(unit, one, other, year);
        var key = ReportKey.ofUnit(unit, year);
        var content = (ReportContent) read.call(one, key).content();
        var with = new ReportContent(
                2,
                year,
                content.unit(),
                content.plan(),
                List.of(),
                List.of(new IndicatorLine("2025-1", "imported", 100, null, 41, 40, LocalDate.of(year, 11, 1))),
                Map.of(),
                2,
                content.total());
        var report = reports.find(key).orElseThrow().id();
        reports.add(report, ReportSubmission.of(2, with.canonical(), one, NOON), with);

        assertThat(submitted.indicators(year)).contains(new Measured(unit, "2025-1", 41, 40));
    }

    @Test
    void a_shared_proof_is_shown_while_the_department_has_both_last_submissions() {
        var year = cast.today().getYear();
        var twin = cast.department();
        var writer = cast.officer(twin, Role.UPLOADER);
        var leader = cast.officer(twin, Role.APPROVER);
        var decider = cast.officer(cast.department());
        cast.grant(decider, Role.APPROVER, cast.root());
        evidence(unit, year, "SEEN", 7);
        evidence(twin, year, "SEEN", 7);
        submit(unit, one, other, year);
        assertThat(twins(decider, year, twin)).as("one of two").isZero();
        submit(twin, writer, leader, year);
        assertThat(twins(decider, year, twin)).isEqualTo(2);

        var seen = read.call(decider, ReportKey.ofUnit(twin, year)).standing().lockVersion();
        decide.call(new DecideReport.Command(decider, ReportKey.ofUnit(twin, year), seen, false, "Thiếu số liệu."));
        assertThat(twins(decider, year, twin)).as("one was returned").isZero();
        // three better proofs than the one they share
        for (int amount = 8; amount < 11; amount++) evidence(twin, year, "SEEN", amount);
        submit.call(new SubmitReport.Command(leader, ReportKey.ofUnit(twin, year), seen + 1, true));
        assertThat(twins(decider, year, twin)).as("it names others now").isZero();
    }

    /** The number of reports of the two units with a proof that the other report also names. */
    private long twins(Actor by, int year, OrganisationId twin) {
        return board.call(by, year).lines().stream()
                .filter(line -> Set.of(unit, twin).contains(line.unit().id()))
                .filter(line ->
                        line.contradictions().stream().anyMatch(one -> one.kind() == Contradiction.Kind.SAME_PROOF))
                .count();
    }

    @Test
    void the_consolidated_report_shows_submissions_and_evidence() {
        var year = cast.today().getYear();
        var office = cast.officer(cast.department());
        cast.grant(office, Role.UPLOADER, cast.root());
        evidence(unit, year, "SEEN", 7);
        submit(unit, one, other, year);
        evidence(unit, year, "SEEN", 8);

        var key = new ReportKey(cast.root(), year, ReportStep.COMMITTEE);
        var parts = read.ofTask(office, key, "2.3");

        assertThat(parts)
                .filteredOn(part -> part.unit().id().equals(unit))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.submitted()).isEqualTo(1);
                    assertThat(part.evidence()).isEqualTo(2);
                });
        var content = (ConsolidatedContent) read.call(office, key).content();
        assertThat(content.figures().tasks())
                .filteredOn(line -> line.code().equals("2.3"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.evidence().uses())
                            .isEqualTo(parts.stream()
                                    .mapToInt(part -> Math.toIntExact(part.evidence()))
                                    .sum());
                    assertThat(line.submitted().uses())
                            .isEqualTo(parts.stream()
                                    .flatMap(part -> Stream.ofNullable(part.submitted()))
                                    .mapToInt(Integer::intValue)
                                    .sum());
                });
        assertThat(content.figures().indicators())
                .filteredOn(line -> line.code().equals("2025-3"))
                .singleElement()
                .satisfies(line -> assertThat(line.share()).isNotNull().satisfies(share -> assertThat(share.units())
                        .isPositive()
                        .isLessThanOrEqualTo(share.of())));
        assertThat(content.units().reported()).anyMatch(of -> parts.stream()
                .anyMatch(part ->
                        part.unit().id().equals(unit) && part.unit().code().equals(of.code())));
    }

    @Test
    void a_unit_is_reminded_once_per_deadline_on_all_nodes() {
        var due = new UnitReports.Reminder(2098, ReportStep.UNITS, LocalDate.of(2098, 12, 5), 7);
        var moved = new UnitReports.Reminder(2098, ReportStep.UNITS, LocalDate.of(2098, 12, 7), 7);
        var later = new UnitReports.Reminder(2098, ReportStep.DEPARTMENT, LocalDate.of(2098, 12, 5), 7);

        assertThat(reports.remind(List.of(unit), due, NOON)).containsExactly(unit);
        assertThat(reports.remind(List.of(unit), due, NOON)).isEmpty();
        assertThat(reports.remind(List.of(unit), moved, NOON)).containsExactly(unit);
        assertThat(reports.remind(List.of(unit), later, NOON)).containsExactly(unit);
    }

    /** The number of rows in the unit's evidence list, for these kinds of use. */
    private int rows(int year, Set<Use> uses) {
        var query = new EvidenceQuery(
                unit, "", uses, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 1), LocalDate.of(year, 12, 31));
        return evidence.call(one, query, EvidenceQuery.After.NOTHING, 100)
                .lines()
                .size();
    }

    private void submit(OrganisationId of, Actor writer, Actor leader, int year) {
        var seen = save.call(new SaveReport.Command(writer, ReportKey.ofUnit(of, year), 0, everything()));
        submit.call(new SubmitReport.Command(leader, ReportKey.ofUnit(of, year), seen, true));
    }

    private void evidence(int year, String strength, int amount) {
        evidence(unit, year, strength, amount);
    }

    private void evidence(OrganisationId unit, int year, String strength, int amount) {
        database.sql(
                        """
                        insert into evidence (id, use, organisation_id, place, address, first_on, last_on, amount, tasks,
                            plan_version, sources, strength, state, rule)
                        values (:id, 'SHOWN', :unit, 'cong.example', :address,
                            make_date(:year, 1, 5), make_date(:year, 1, 6), :amount, '{2.3}', 0, '{FRAME}', :strength,
                            'CONFIRMED', counting_rule_of(make_date(:year, 1, 5)))""")
                .with("id", UUID.randomUUID())
                .with("unit", unit)
                .with("amount", amount)
                .with("address", "https://cong.example/" + amount)
                .with("year", year)
                .with("strength", strength)
                .update();
    }

    private static Map<String, String> everything() {
        return Plan.SHIPPED.tasks().stream()
                .collect(Collectors.toMap(task -> "task:" + task.code(), task -> "Chưa đến kỳ."));
    }
}
