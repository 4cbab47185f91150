package vn.lantoa.coverage.declared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.coverage.CoverageQuery;
import vn.lantoa.coverage.CoverageTable.Total;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.coverage.EvidenceQuery;
import vn.lantoa.coverage.EvidenceState;
import vn.lantoa.coverage.EvidenceWork;
import vn.lantoa.coverage.ReadCoverage;
import vn.lantoa.coverage.ReadEvidence;
import vn.lantoa.coverage.RebuildEvidence;
import vn.lantoa.coverage.Strength;
import vn.lantoa.distribution.wire.Medium;
import vn.lantoa.distribution.wire.PublishedReport;
import vn.lantoa.distribution.wire.ReportPublished;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.plan.Use;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;

/** Declarations of units become evidence, and count until they are withdrawn, on the real database. */
@ExtendWith(ArquillianExtension.class)
class DeclarationIT {
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n".getBytes(UTF_8);

    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    DeclareUse declare;

    @Inject
    CorrectDeclaration correct;

    @Inject
    WithdrawDeclaration withdraw;

    @Inject
    ConfirmDeclaration confirm;

    @Inject
    AddProof prove;

    @Inject
    ImportDeclarations importDeclarations;

    @Inject
    ReadDeclarations read;

    @Inject
    RegisterPartner register;

    @Inject
    ReportPublished report;

    @Inject
    EvidenceWork work;

    @Inject
    RebuildEvidence rebuild;

    @Inject
    ReadEvidence evidence;

    @Inject
    ReadCoverage coverage;

    @Inject
    BlobStorage storage;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private OrganisationId unit = new OrganisationId(new UUID(0, 0));
    private Actor officer = Actor.ANONYMOUS;
    private Actor second = Actor.ANONYMOUS;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void unit() {
        unit = cast.department();
        officer = cast.officer(unit, Role.UPLOADER);
        second = cast.officer(unit, Role.RELEASER);
    }

    @Test
    void counts_as_declared_until_a_second_person_confirms() {
        var id = declare(text("event", "300", "5.1"));
        settle();
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.id().value()).isEqualTo(id.value());
            assertThat(line.use()).isEqualTo(Use.HELD);
            assertThat(line.what().title()).isEqualTo("Ngày hội");
            assertThat(line.what().tasks()).containsExactly("5.1");
            assertThat(line.seen().amount()).isEqualTo(300);
            assertThat(line.seen().strength()).isEqualTo(Strength.DECLARED);
            assertThat(line.seen().state()).isEqualTo(EvidenceState.PROPOSED);
        });
        assertThat(total("5.1")).isEqualTo(new Total(1, 1, 0, 0));

        assertForbidden(() -> confirm.call(officer, id));
        var both = cast.officer(unit, Role.RELEASER);
        var own = declare.call(new DeclareUse.Command(both, unit, text("column", "4", "5.1"), false));
        assertConflict(() -> confirm.call(both, own), "declaration-is-yours");
        confirm.call(second, id);
        settle();

        assertThat(read.get(officer, id).evidence()).isEqualTo(EvidenceState.CONFIRMED);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> read.get(cast.officer(cast.department(), Role.values()), id));
    }

    @Test
    void a_correction_replaces_it_unconfirmed_and_a_withdrawal_ends_it() {
        var id = declare(text("training", "45", "5.1"));
        confirm.call(second, id);
        prove.call(new AddProof.Command(officer, id, "Ảnh chụp.pdf", PDF));
        settle();
        assertThat(lines().get(0).seen().strength()).isEqualTo(Strength.PROVEN);

        assertRejected(
                () -> correct.call(
                        new CorrectDeclaration.Command(officer, id, text("training", "0", "9.9"), "", false)),
                "amount out-of-range",
                "tasks not-of-this-unit",
                "reason missing");
        var anew = correct.call(
                new CorrectDeclaration.Command(officer, id, text("training", "54", "5.1"), "Ghi nhầm.", false));
        settle();

        assertThat(lines())
                .filteredOn(line -> line.id().value().equals(anew.value()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.seen().amount()).isEqualTo(54);
                    assertThat(line.seen().state()).isEqualTo(EvidenceState.PROPOSED);
                    assertThat(line.seen().strength())
                            .as("the file goes with it")
                            .isEqualTo(Strength.PROVEN);
                });
        assertThat(total("5.1")).isEqualTo(new Total(1, 1, 0, 0));
        assertThat(read.get(officer, id).reason()).isEqualTo("Ghi nhầm.");

        withdraw.call(new WithdrawDeclaration.Command(officer, anew, "Không phải của đơn vị."));
        assertConflict(
                () -> withdraw.call(new WithdrawDeclaration.Command(officer, anew, "Lại.")),
                "declaration-cannot-become");
        settle();
        assertThat(total("5.1")).isEqualTo(new Total(0, 0, 0, 0));
        assertThat(lines()).hasSize(2).allMatch(line -> line.seen().state() == EvidenceState.VOID);
        assertThat(read.call(
                                officer,
                                new ReadDeclarations.Query(unit, cast.today().getYear(), null, 9))
                        .lines())
                .extracting(DeclarationView::state)
                .containsExactlyInAnyOrder(DeclarationState.REPLACED, DeclarationState.WITHDRAWN);
    }

    @Test
    void a_proof_matches_its_name_and_is_added_once() throws Exception {
        var id = declare(text("event", "300", "5.1"));

        refused(id, "a.pdf", "<html>".getBytes(UTF_8), "file not-what-its-name-says");
        refused(id, "a.html", "<html>".getBytes(UTF_8), "file not-a-proof");
        refused(id, "a.pdf", new byte[0], "file empty-file", "file not-what-its-name-says");
        refused(id, "a.png", new byte[AddProof.MOST_BYTES + 1], "file too-big", "file not-what-its-name-says");
        prove.call(new AddProof.Command(officer, id, "a.pdf", PDF));
        assertConflict(() -> prove.call(new AddProof.Command(officer, id, "b.pdf", PDF)), "declaration-takes-no-file");

        var file = Objects.requireNonNull(read.get(officer, id).proof());
        try (var bytes = storage.open(file.fileSha256())) {
            assertThat(bytes.readAllBytes()).isEqualTo(PDF);
        }
    }

    @Test
    void a_declared_broadcast_is_replaced_by_the_stations_report_of_it() throws SQLException {
        var partner = register.call(Actor.SYSTEM, unit);
        var team = letOut.team();
        var asset = letOut.asset(team);
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        var text = new DeclarationText(
                "tv",
                "Bản tin",
                cast.today().toString(),
                "",
                "2",
                "",
                "",
                asset.id().toString(),
                List.of("5.1"),
                List.of());
        var id = declare(text);
        settle();
        assertThat(total("")).isEqualTo(new Total(1, 1, 0, 0));
        assertThat(read.get(officer, id).givesWay()).isFalse();

        report.call(
                Actor.partner(partner.value()),
                partner,
                new PublishedReport(asset.id(), 1, Medium.TV, "", "Thời sự", clock.instant(), ""));
        settle();

        assertThat(total("")).as("one use").isEqualTo(new Total(1, 1, 0, 0));
        assertThat(read.get(officer, id).givesWay()).isTrue();
        assertRejected(
                () -> declare(new DeclarationText(
                        "tv",
                        "Bản tin",
                        cast.today().toString(),
                        "",
                        "2",
                        "",
                        "",
                        new UUID(0, 5).toString(),
                        List.of("5.1"),
                        List.of())),
                "asset not-released");
    }

    @Test
    void rebuilt_evidence_includes_declarations_without_an_asset() throws SQLException {
        declare(text("column", "7", "5.1"));
        settle();
        rebuild.call(Actor.SYSTEM);
        settle();
        sql.update("update evidence set amount = 99 where organisation_id = ?", unit.value());

        rebuild.call(Actor.SYSTEM);
        settle();

        assertThat(Integer.parseInt(sql.text("select wrong from evidence_work")))
                .as("this row, and what other tests have left")
                .isPositive();
        assertThat(lines().get(0).seen().amount()).isEqualTo(7);
    }

    @Test
    void a_table_is_imported_completely_and_once() {
        var table = "kind,title,first,amount,tasks\nevent,Ngày hội," + cast.today() + ",300,5.1\ntraining,Lớp học,"
                + cast.today() + ",20,5.1 4.1\n";

        assertRejected(
                () -> importing(table + "event,Ngày hội," + cast.today() + ",300,5.1\nparty,x,,1,9.9\n", false),
                "lines[4].title twice",
                "lines[5].kind unknown",
                "lines[5].first missing");
        assertThat(importing(table, true)).hasSize(2).allMatch(ImportDeclarations.Line::added);
        assertThat(read.call(
                                officer,
                                new ReadDeclarations.Query(unit, cast.today().getYear(), null, 9))
                        .lines())
                .isEmpty();
        assertThat(importing(table, false)).allMatch(ImportDeclarations.Line::added);
        assertThat(importing(table, false)).noneMatch(ImportDeclarations.Line::added);
        settle();
        assertThat(total("5.1")).isEqualTo(new Total(2, 2, 0, 0));
    }

    @Test
    void the_same_use_is_declared_again_only_on_purpose() {
        var id = declare(text("event", "300", "5.1"));
        var other = new DeclarationText(
                "event",
                "Ngày hội khác",
                cast.today().toString(),
                "",
                "300",
                "nhà văn hóa",
                "",
                "",
                List.of("5.1", "4.1"),
                List.of());

        assertRejected(() -> declare(other), "again declared-already");
        var row = "Loại;Tên;Từ ngày;Số lượng;Nơi;Nhiệm vụ\nSự kiện;Ngày hội khác;" + cast.today()
                + ";300;Nhà văn hoá;5.1\nSự kiện;Hội;" + cast.today() + ";30;Chợ;5.1\n";
        assertThat(importing(row, false))
                .extracting(ImportDeclarations.Line::isMarked, ImportDeclarations.Line::added)
                .containsExactly(tuple(true, false), tuple(false, true));
        var again = importDeclarations.call(new ImportDeclarations.Command(officer, unit, row, false, true));
        assertThat(again)
                .extracting(ImportDeclarations.Line::isMarked, ImportDeclarations.Line::added)
                .containsExactly(tuple(false, true), tuple(false, false));
        withdraw.call(new WithdrawDeclaration.Command(officer, id, "Nhầm."));
        assertThat(declare.call(new DeclareUse.Command(officer, unit, other, true)))
                .isNotEqualTo(id);
        settle();
        assertThat(total("5.1").uses()).isEqualTo(3);
    }

    private List<ImportDeclarations.Line> importing(String table, boolean tried) {
        return importDeclarations.call(new ImportDeclarations.Command(officer, unit, table, tried, false));
    }

    private void refused(DeclarationId id, String name, byte[] bytes, String... issues) {
        assertRejected(() -> prove.call(new AddProof.Command(officer, id, name, bytes)), issues);
    }

    private DeclarationId declare(DeclarationText text) {
        return declare.call(new DeclareUse.Command(officer, unit, text, false));
    }

    private DeclarationText text(String kind, String amount, String task) {
        return new DeclarationText(
                kind, "Ngày hội", cast.today().toString(), "", amount, "Nhà văn hoá", "", "", List.of(task), List.of());
    }

    private void settle() {
        while (work.next()) continue;
    }

    private List<EvidenceLine> lines() {
        var month = cast.today().withDayOfMonth(1);
        return evidence.call(
                        Actor.SYSTEM,
                        new EvidenceQuery(unit, "", Set.of(), month, month, null),
                        EvidenceQuery.After.NOTHING,
                        100)
                .lines();
    }

    private Total total(String task) {
        var query = new CoverageQuery(cast.today().getYear(), null, unit, task, null);
        return coverage.call(Actor.SYSTEM, query).lines().get(0).total();
    }
}
