package vn.lantoa.report.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.kernel.Refusals.assertConflict;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.coverage.EvidenceRows;
import vn.lantoa.coverage.EvidenceWork;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.snapshot.SnapshotCheck.Place;

/** A report is frozen in the real store, with its real evidence. */
@ExtendWith(ArquillianExtension.class)
class ReportSnapshotIT {
    @Inject
    FreezeReport freeze;

    @Inject
    VerifySnapshot verify;

    @Inject
    ReadSnapshots read;

    @Inject
    EvidenceRows evidence;

    @Inject
    EvidenceWork work;

    @Inject
    AcceptedReports reports;

    @Inject
    Cast cast;

    @Inject
    Database database;

    @Inject
    UserTransaction transaction;

    private OrganisationId unit = new OrganisationId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() throws Exception {
        settle();
        transaction.begin();
        unit = cast.department();
        evidence("CONFIRMED", true, "https://cong.example/tin");
        evidence("OBJECTED", true, "");
        evidence("VOID", true, "");
        evidence("CONFIRMED", false, "");
        transaction.commit();
    }

    @Test
    void a_report_is_frozen_once_and_is_intact_in_the_chain() throws Exception {
        var key = new ReportKey(unit, reports.year(), ReportStep.UNITS);
        reports.accept(key);

        var made = freeze.call(new FreezeReport.Command(Actor.SYSTEM, key));

        assertConflict(() -> freeze.call(new FreezeReport.Command(Actor.SYSTEM, key)), "report-is-frozen");
        assertThat(read.call(Actor.SYSTEM, key)).containsExactly(made);
        assertThat(read.one(Actor.SYSTEM, made.id()).key()).isEqualTo(key);
        var deadline = Instant.now().plus(Duration.ofSeconds(20));
        var check = verify.kept(Actor.SYSTEM, made.id());
        while (check.place() != Place.CHAINED && Instant.now().isBefore(deadline)) {
            Thread.sleep(200);
            check = verify.kept(Actor.SYSTEM, made.id());
        }
        assertThat(check.intact()).isTrue();
        assertThat(check.place()).isEqualTo(Place.CHAINED);
        var archive = reports.bytes(made.archive().sha256());
        assertThat(AcceptedReports.figures(archive))
                .contains(new ReportFigure("task/2.3/uses", 1, 1), new ReportFigure("task/2.3/objected", 1, 1))
                .contains(new ReportFigure("total/proven", 1, 1), new ReportFigure("task/2.3/amount-shown", 1, 1))
                .allMatch(one -> one.submitted() == one.evidence());
        archive[archive.length / 3] ^= 1;
        assertThat(verify.call(Actor.SYSTEM, new ByteArrayInputStream(archive)).intact())
                .isFalse();
    }

    @Test
    void a_frozen_consolidated_report_contains_the_data_behind_its_figures() throws Exception {
        settle();
        var key = reports.acceptConsolidated();

        var made = freeze.call(new FreezeReport.Command(Actor.SYSTEM, key));

        var archive = reports.bytes(made.archive().sha256());
        assertThat(AcceptedReports.figures(archive))
                .anyMatch(one -> one.name().equals("task/2.3/uses") && one.evidence() > 0)
                .anyMatch(one -> one.name().equals("total/proven") && one.evidence() > 0)
                .anyMatch(one -> one.name().equals("total/amount-shown") && one.evidence() > 0)
                .allSatisfy(one -> assertThat(one.evidence()).as(one.name()).isEqualTo(one.submitted()));
    }

    @Test
    void rows_of_a_copy_cannot_be_changed_or_deleted() {
        reports.archive(new ReportKey(unit, reports.year(), ReportStep.UNITS));

        assertThatThrownBy(() -> changed("update report_snapshot set frozen_by = 'x'"))
                .hasStackTraceContaining("report_snapshot");
        assertThatThrownBy(() -> changed("delete from report_snapshot")).hasStackTraceContaining("report_snapshot");
    }

    @Test
    void stores_counted_and_disputed_evidence_without_addresses() {
        var rows = evidence.of(unit, "nay", reports.year());

        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.of().readAs()).isEqualTo("nay");
            assertThat(row.where().captures()).isEmpty();
        });
        assertThat(rows)
                .extracting(row -> row.where().addressSha256())
                .containsExactlyInAnyOrder(
                        "",
                        Sha256.of("https://cong.example/tin".getBytes(UTF_8)).hex());
    }

    /** Processes the evidence that other tests have left, which would otherwise change between submitting and freezing. */
    private void settle() {
        while (work.next()) continue;
    }

    private void changed(String sql) throws Exception {
        transaction.begin();
        try {
            database.sql(sql).update();
        } finally {
            transaction.rollback();
        }
    }

    private void evidence(String state, boolean supported, String address) {
        database.sql(
                        """
                        insert into evidence (id, use, organisation_id, place, address, first_on, last_on, amount, tasks,
                            plan_version, sources, strength, state, supported, rule)
                        values (:id, 'SHOWN', :unit, 'cong.example', :address, :day, :day, 1, '{2.3}', 0, '{FRAME}', 'SEEN',
                            :state, :supported, counting_rule_of(:day))""")
                .with("id", UUID.randomUUID())
                .with("unit", unit)
                .with("address", address)
                .with("day", LocalDate.of(reports.year(), 3, 1))
                .with("state", state)
                .with("supported", supported)
                .update();
    }
}
