package vn.lantoa.coverage.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.coverage.EvidenceQuery;
import vn.lantoa.coverage.EvidenceWork;
import vn.lantoa.coverage.ReadEvidence;
import vn.lantoa.coverage.Strength;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.Use;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;

/** Units' counts of printed matter and visits are evidence, and never negative, on the real database. */
@ExtendWith(ArquillianExtension.class)
class PrintedIT {
    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    RecordPrint print;

    @Inject
    RecordVisits visits;

    @Inject
    ReadPrinted read;

    @Inject
    EvidenceWork work;

    @Inject
    ReadEvidence evidence;

    private OrganisationId unit = new OrganisationId(new UUID(0, 0));
    private Actor officer = Actor.ANONYMOUS;
    private String asset = "";

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void asset() {
        unit = cast.department();
        officer = cast.officer(unit, Role.UPLOADER);
        var team = letOut.team();
        var released = letOut.asset(team);
        letOut.release(team, released, Reach.PUBLIC, WindowRequest.NOW);
        asset = released.id().toString();
    }

    @Test
    void handed_out_copies_are_evidence_and_limited_to_the_stock() {
        print(PrintKind.ORDERED, "500");
        assertConflict(() -> print(PrintKind.GIVEN, "1"), "print-stock-below-zero");
        print(PrintKind.RECEIVED, "300");
        print(PrintKind.GIVEN, "120");
        assertConflict(() -> print(PrintKind.GIVEN, "181"), "print-stock-below-zero");
        assertConflict(() -> print(PrintKind.RECEIVED, "-181"), "print-stock-below-zero");
        assertConflict(() -> print(PrintKind.ORDERED, "-501"), "print-stock-below-zero");
        print(PrintKind.GIVEN, "-20");

        assertThat(read.call(officer)).singleElement().satisfies(line -> {
            assertThat(line.ordered()).isEqualTo(500);
            assertThat(line.received()).isEqualTo(300);
            assertThat(line.given()).isEqualTo(100);
            assertThat(line.left()).isEqualTo(200);
        });
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.use()).isEqualTo(Use.HANDED_OUT);
            assertThat(line.seen().amount()).isEqualTo(100);
            assertThat(line.seen().strength()).isEqualTo(Strength.DECLARED);
        });
    }

    @Test
    void visits_are_counted_by_commune_and_material_and_are_evidence() {
        var commune = cast.commune();
        visit(commune.id(), "40");
        visit(commune.id(), "-4");
        assertConflict(() -> visit(commune.id(), "-37"), "visits-below-zero");
        assertRejected(() -> visit(null, "1"), "commune missing");
        assertRejected(() -> visit(unit, "1"), "commune unknown");

        assertThat(read.visits(officer, cast.today().getYear())).singleElement().satisfies(line -> {
            assertThat(line.commune()).isEqualTo(commune.name());
            assertThat(line.visits()).isEqualTo(36);
        });
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.use()).isEqualTo(Use.VISITED);
            assertThat(line.where().place()).isEqualTo(commune.name());
            assertThat(line.seen().amount()).isEqualTo(36);
        });
    }

    @Test
    void only_the_unit_records_and_only_released_assets() {
        var reader = cast.officer(unit, Role.APPROVER);
        assertForbidden(() -> print.call(new RecordPrint.Command(reader, unit, PrintKind.ORDERED, text("1"))));
        assertForbidden(() -> visits.call(new RecordVisits.Command(reader, unit, unit, text("1"))));
        asset = letOut.asset(letOut.team()).id().toString();

        assertRejected(() -> print(PrintKind.ORDERED, "1"), "asset not-released");
    }

    private void print(PrintKind kind, String pieces) {
        print.call(new RecordPrint.Command(officer, unit, kind, text(pieces)));
    }

    private void visit(@Nullable OrganisationId commune, String households) {
        visits.call(new RecordVisits.Command(officer, unit, commune, text(households)));
    }

    private PrintedText text(String amount) {
        return new PrintedText(asset, cast.today().toString(), amount);
    }

    private List<EvidenceLine> lines() {
        while (work.next()) continue;
        var month = cast.today().withDayOfMonth(1);
        return evidence.call(
                        Actor.SYSTEM,
                        new EvidenceQuery(unit, "", Set.of(), month, month, null),
                        EvidenceQuery.After.NOTHING,
                        100)
                .lines();
    }
}
