package vn.lantoa.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.Use;
import vn.lantoa.report.deadline.MoveDeadlines;
import vn.lantoa.report.deadline.ReportCalendars;
import vn.lantoa.report.deadline.ReportDeadline;
import vn.lantoa.report.deadline.ReportStep;

/** Reports on the real database, in a transaction that leaves nothing behind. */
@ExtendWith(ArquillianExtension.class)
class UnitReportIT implements UnitReportsContract {
    @Inject
    UnitReports reports;

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
    void is_filled_in_from_evidence_and_goes_its_way() {
        var year = cast.today().getYear();
        evidence(year, "SEEN", 7);
        evidence(year, "DECLARED", 900);
        var decider = cast.officer(cast.department());
        cast.grant(decider, Role.APPROVER, cast.root());

        var view = read.call(one, unit, year);
        assertThat(view.proofs().get("2.3")).hasSize(2).first().satisfies(line -> {
            assertThat(line.seen().amount())
                    .as("what was seen before what is declared")
                    .isEqualTo(7);
            assertThat(line.where().address()).isEqualTo("https://cong.example/7");
            assertThat(line.use()).isEqualTo(Use.SHOWN);
        });
        assertThat(view.content().tasks())
                .filteredOn(task -> task.code().equals("2.3"))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.figures()).isEqualTo(new ReportContent.Figures(2, 1, 0, 1));
                    assertThat(task.proofs()).hasSize(2);
                });

        var seen = save.call(new SaveReport.Command(one, unit, year, 0, everything()));
        var receipt = submit.call(new SubmitReport.Command(other, unit, year, seen));
        decide.call(new DecideReport.Command(decider, unit, year, seen + 1, false, "Thiếu số liệu."));
        save.call(new SaveReport.Command(one, unit, year, seen + 2, Map.of("highlights", "Bổ sung.")));
        var second = submit.call(new SubmitReport.Command(other, unit, year, seen + 3));
        decide.call(new DecideReport.Command(decider, unit, year, seen + 4, true, ""));

        var done = read.call(one, unit, year);
        assertThat(done.content().canonical()).isEqualTo(second.content()).isNotEqualTo(receipt.content());
        assertThat(done.standing().receipt()).isNotNull().satisfies(given -> {
            assertThat(given.number()).isEqualTo(2);
            assertThat(given.sha256()).isEqualTo(second.sha256().hex());
            assertThat(given.officer()).isEqualTo("Cán bộ thử nghiệm");
        });
        assertThat(done.history().moves())
                .extracting(ReportHistory.Move::reason)
                .contains("Thiếu số liệu.");
        assertThat(read.submission(decider, unit, year, 1).sha256()).isEqualTo(receipt.sha256());
        assertThat(board.call(decider, year).lines())
                .filteredOn(line -> line.unit().id().equals(unit))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(ReportState.ACCEPTED);
                    assertThat(line.uses()).isEqualTo(2);
                });
    }

    @Test
    void deadlines_are_moved_by_versions_of_a_year() {
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

    private void evidence(int year, String strength, int amount) {
        database.sql(
                        """
                        insert into evidence (id, use, organisation_id, place, address, first_on, last_on, amount, tasks,
                            plan_version, sources, strength, state)
                        values (:id, 'SHOWN', :unit, 'cong.example', :address,
                            make_date(:year, 1, 5), make_date(:year, 1, 6), :amount, '{2.3}', 0, '{FRAME}', :strength,
                            'CONFIRMED')""")
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
