package vn.lantoa.coverage.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.asset.inspection.Scan;
import vn.lantoa.asset.inspection.VirusScanner;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.StandIn;
import vn.lantoa.kernel.query.GivenRows;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.Organisation;
import vn.lantoa.organisation.OrganisationFixtures;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.CurrentPlan;

/** Officers who may not declare for a unit, correct, confirm, prove or read declarations; and invalid declarations. */
class DeclarationRefusalsTest {
    private static final DeclarationId ID = new DeclarationId(UUID.randomUUID());
    private static final DeclarationText NOTHING =
            new DeclarationText("", "", "", "", "", "", "", "", List.of(), List.of());
    private static final Actor UPLOADER = Actor.officer(UUID.randomUUID());
    private static final Actor RELEASER = Actor.officer(UUID.randomUUID());
    private static final Actor APPROVER = Actor.officer(UUID.randomUUID());
    private static final Actor STRANGER = Actor.officer(UUID.randomUUID());
    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);

    private final Organisation unit = OrganisationFixtures.aDepartment("so-khcn", null);
    private final GrantedRoles roles = new GrantedRoles()
            .grant(UPLOADER, Role.UPLOADER, unit.id())
            .grant(RELEASER, Role.RELEASER, unit.id())
            .grant(APPROVER, Role.APPROVER, unit.id())
            .grant(STRANGER, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()));
    private final List<DeclarationSpec> added = new ArrayList<>();
    private final List<Declarations.Counting> counting = new ArrayList<>();
    private final DeclarationAccess access = new DeclarationAccess();
    private final Declarations declarations = new Kept();
    private Declaration declaration = declared(DeclarationState.DECLARED);

    DeclarationRefusalsTest() {
        access.access = roles;
        access.organisations = new Organisations() {
            @Override
            public Organisation get(OrganisationId id) {
                return unit;
            }

            @Override
            public Organisation getLocked(OrganisationId id) {
                return unit;
            }
        };
        access.plan = new CurrentPlan();
        access.declarations = declarations;
        access.clock = SettableClock.atNoon();
    }

    @Test
    void only_officers_of_a_unit_declare_for_it() {
        for (var by : List.of(APPROVER, STRANGER, Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS)) {
            assertForbidden(() -> declare(by));
            assertForbidden(() -> read(by, "kind,title,first,amount,tasks\n", false));
            assertForbidden(() -> correct(by, "sai số"));
            assertForbidden(() -> withdraw(by, "sai số"));
            assertForbidden(() -> prove(by, "bien-ban.pdf", PDF));
        }
    }

    @Test
    void a_declaration_needs_activity_day_and_task() {
        String[] wrong = {"kind missing", "title missing", "first missing", "amount missing", "tasks missing"};

        assertRejected(() -> declare(UPLOADER), wrong);
        assertThat(added).isEmpty();
    }

    @Test
    void a_use_that_was_declared_before_is_declared_again_only_on_purpose() {
        var text = new DeclarationText(
                "training", "Lớp học", "2020-03-05", "", "45", "Chợ", "", "", List.of("5.1"), List.of());
        var spec = DeclarationRules.parse(text);
        counting.add(new Declarations.Counting(ID, spec));

        assertRejected(() -> access.ask(unit.id(), spec, null, false), "again declared-already");
        access.ask(unit.id(), spec, null, true);
        access.ask(unit.id(), spec, ID, false); // a correction is not compared with itself
    }

    @Test
    void only_officers_of_a_unit_enter_yearly_figures_of_it() {
        for (var by : List.of(APPROVER, STRANGER, Actor.ANONYMOUS))
            assertForbidden(() -> enter(by, 2026, new EntryText("staff", "", "2026-01-01", "9", List.of())));
        assertRejected(() -> enter(UPLOADER, 1999, new EntryText("", "", "", "", List.of())), "year out-of-range");
        assertRejected(
                () -> enter(UPLOADER, 2026, new EntryText("", "", "", "", List.of())),
                "kind missing",
                "onDay missing",
                "people missing");
    }

    @Test
    void only_officers_of_the_unit_read_yearly_entries() {
        var read = new ReadEntries();
        read.access = roles;

        assertNotFound(() -> read.call(STRANGER, unit.id(), 2026));
        assertNotFound(() -> read.plans(Actor.ANONYMOUS, 2026));
        assertThat(read.undertaken(STRANGER, unit.id(), 2026)).isEmpty();
    }

    private void enter(Actor by, int year, EntryText text) {
        var record = new RecordEntry();
        record.access = access;
        record.clock = access.clock;
        record.call(new RecordEntry.Command(by, unit.id(), year, text));
    }

    @Test
    void a_table_with_an_error_is_rejected_completely() {
        var csv = "kind,title,first,amount,tasks\ntraining,,2026-03-05,45,\n";

        for (var tried : new boolean[] {true, false})
            assertThat(catchThrowable(() -> read(UPLOADER, csv, tried))).isInstanceOf(Rejected.class);
        assertThat(added).isEmpty();
    }

    @Test
    void corrections_and_withdrawals_need_a_reason_and_a_current_declaration() {
        assertRejected(() -> withdraw(UPLOADER, " "), "reason missing");
        assertThat(catchThrowableOfType(Rejected.class, () -> correct(UPLOADER, " "))
                        .issues()
                        .list())
                .extracting(Issue::field)
                .contains("reason", "title");
        declaration = declared(DeclarationState.WITHDRAWN);

        assertConflict(() -> withdraw(UPLOADER, "sai số"), "declaration-cannot-become");
    }

    @Test
    void a_second_releaser_or_administrator_of_the_unit_confirms() {
        for (var by : List.of(UPLOADER, APPROVER, STRANGER)) assertForbidden(() -> confirm(by));
        declaration = new Declaration(ID, unit.id(), DeclarationState.DECLARED, RELEASER.reference(), false);

        assertConflict(() -> confirm(RELEASER), "declaration-is-yours");

        declaration = declared(DeclarationState.CONFIRMED);
        assertConflict(() -> confirm(RELEASER), "declaration-cannot-become");
    }

    @Test
    void a_proof_is_a_pdf_or_picture_that_matches_its_name() {
        assertRejected(
                () -> prove(UPLOADER, "bien-ban.pdf", new byte[0]), "file empty-file", "file not-what-its-name-says");
        assertRejected(() -> prove(UPLOADER, "bien-ban.exe", PDF), "file not-a-proof");
        assertRejected(() -> prove(UPLOADER, "anh.png", PDF), "file not-what-its-name-says");
        assertRejected(
                () -> prove(UPLOADER, "bien-ban.pdf", Arrays.copyOf(PDF, AddProof.MOST_BYTES + 1)), "file too-big");
    }

    @Test
    void an_infected_proof_is_rejected_and_an_unscannable_one_waits() {
        assertRejected(() -> prove(UPLOADER, "bien-ban.pdf", PDF), "file infected");
        assertConflict(
                () -> prove(scanned(new Scan.Unavailable("đang tắt")), UPLOADER, "bien-ban.pdf", PDF), "scanner-away");
    }

    @Test
    void a_withdrawn_declaration_accepts_no_proof() {
        declaration = declared(DeclarationState.WITHDRAWN);

        assertConflict(() -> prove(UPLOADER, "bien-ban.pdf", PDF), "declaration-takes-no-file");
    }

    @Test
    void only_officers_of_the_unit_find_its_declarations() {
        var list = new ReadDeclarations();
        list.access = roles;
        list.readers = roles::organisationsOf;
        list.database = GivenRows.of();

        for (var by : List.of(STRANGER, Actor.partner(UUID.randomUUID()))) {
            assertNotFound(() -> list.call(by, new ReadDeclarations.Query(unit.id(), 2026, null, 20)));
            assertNotFound(() -> list.get(by, ID));
        }
        assertNotFound(() -> list.call(Actor.ANONYMOUS, new ReadDeclarations.Query(null, 2026, null, 20)));
        assertThat(list.call(APPROVER, new ReadDeclarations.Query(unit.id(), 2026, null, 20))
                        .lines())
                .isEmpty();
    }

    private void declare(Actor by) {
        var declare = new DeclareUse();
        declare.access = access;
        declare.declarations = declarations;
        declare.clock = access.clock;
        declare.call(new DeclareUse.Command(by, unit.id(), NOTHING, false));
    }

    private void read(Actor by, String csv, boolean tried) {
        var read = new ImportDeclarations();
        read.access = access;
        read.declarations = declarations;
        read.clock = access.clock;
        read.call(new ImportDeclarations.Command(by, unit.id(), csv, tried, false));
    }

    private void correct(Actor by, String reason) {
        var correct = new CorrectDeclaration();
        correct.access = access;
        correct.declarations = declarations;
        correct.clock = access.clock;
        correct.call(new CorrectDeclaration.Command(by, ID, NOTHING, reason, false));
    }

    private void withdraw(Actor by, String reason) {
        var withdraw = new WithdrawDeclaration();
        withdraw.access = access;
        withdraw.declarations = declarations;
        withdraw.audit = new RecordedAudit();
        withdraw.call(new WithdrawDeclaration.Command(by, ID, reason));
    }

    private void confirm(Actor by) {
        var confirm = new ConfirmDeclaration();
        confirm.access = access;
        confirm.declarations = declarations;
        confirm.call(by, ID);
    }

    private void prove(Actor by, String name, byte[] bytes) {
        prove(scanned(new Scan.Infected("EICAR")), by, name, bytes);
    }

    private void prove(AddProof add, Actor by, String name, byte[] bytes) {
        add.call(new AddProof.Command(by, ID, name, bytes));
    }

    private AddProof scanned(Scan result) {
        var add = new AddProof();
        add.ledger = new ProofLedger();
        add.ledger.access = access;
        add.ledger.declarations = declarations;
        add.ledger.entries = new UnitEntries() {
            @Override
            Optional<Declaration> findLocked(DeclarationId id) {
                return Optional.empty();
            }
        };
        add.blocked = new BlockedBytes() {
            @Override
            public boolean contains(Sha256 bytes) {
                return false;
            }
        };
        add.scanner = StandIn.of(VirusScanner.class, "scan", given -> result);
        return add;
    }

    private Declaration declared(DeclarationState state) {
        return new Declaration(ID, unit.id(), state, UPLOADER.reference(), false);
    }

    private final class Kept extends Declarations {
        @Override
        Declaration getLocked(DeclarationId id) {
            return declaration;
        }

        @Override
        DeclarationId add(New one, Actor by, Instant now) {
            added.add(one.spec());
            return ID;
        }

        @Override
        List<Counting> counting(OrganisationId organisation, LocalDate first) {
            return counting;
        }
    }
}
