package vn.lantoa.coverage;

import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Officers who may not object to evidence, decide on it, see it or rebuild it. */
class EvidenceRefusalsTest {
    private static final OrganisationId UNIT = new OrganisationId(UUID.randomUUID());
    private static final EvidenceId ID = new EvidenceId(UUID.randomUUID());
    private static final Actor CHIEF = Actor.officer(UUID.randomUUID());
    private static final Actor RELEASER = Actor.officer(UUID.randomUUID());
    private static final Actor UPLOADER = Actor.officer(UUID.randomUUID());
    private static final Actor NOBODY = Actor.officer(UUID.randomUUID());

    private final GrantedRoles access = new GrantedRoles()
            .grantEverywhere(CHIEF, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()))
            .grant(RELEASER, Role.RELEASER, UNIT)
            .grant(UPLOADER, Role.UPLOADER, UNIT);
    private final ObjectToEvidence object = new ObjectToEvidence();
    private final DecideEvidence decide = new DecideEvidence();

    EvidenceRefusalsTest() {
        object.access = access;
        decide.access = access;
        given(UNIT, EvidenceState.CONFIRMED);
    }

    @Test
    void objections_need_a_releaser_or_administrator_of_the_unit_and_a_reason() {
        for (var by : new Actor[] {UPLOADER, NOBODY, Actor.partner(UUID.randomUUID())})
            assertForbidden(() -> object.call(new ObjectToEvidence.Command(by, ID, "sai")));
        assertRejected(() -> object.call(new ObjectToEvidence.Command(RELEASER, ID, " ")), "reason missing");
        assertRejected(
                () -> object.call(new ObjectToEvidence.Command(RELEASER, ID, "x".repeat(ObjectToEvidence.LONGEST + 1))),
                "reason too-long");
    }

    @Test
    void evidence_without_a_unit_cannot_be_objected_to() {
        given(null, EvidenceState.CONFIRMED);

        assertNotFound(() -> object.call(new ObjectToEvidence.Command(CHIEF, ID, "sai")));
    }

    @Test
    void disputed_and_void_evidence_cannot_be_objected_to_again() {
        for (var state : new EvidenceState[] {EvidenceState.OBJECTED, EvidenceState.VOID}) {
            given(UNIT, state);
            assertConflict(
                    () -> object.call(new ObjectToEvidence.Command(RELEASER, ID, "sai")), "evidence-cannot-become");
        }
    }

    @Test
    void only_administrators_of_the_whole_decide_and_voiding_needs_a_reason() {
        assertForbidden(() -> decide.call(new DecideEvidence.Command(RELEASER, ID, true, "")));
        assertRejected(() -> decide.call(new DecideEvidence.Command(CHIEF, ID, false, " ")), "reason missing");
        assertRejected(
                () -> decide.call(
                        new DecideEvidence.Command(CHIEF, ID, true, "x".repeat(ObjectToEvidence.LONGEST + 1))),
                "reason too-long");
    }

    @Test
    void only_administrators_of_the_whole_rebuild_evidence() {
        var rebuild = new RebuildEvidence();
        rebuild.access = access;

        for (var by : new Actor[] {RELEASER, NOBODY}) assertForbidden(() -> rebuild.call(by));
    }

    @Test
    void officers_without_a_role_see_no_totals_or_pending_objections() {
        var read = new ReadCoverage();
        read.access = access;
        var rows = new ReadEvidence();
        rows.access = access;

        assertForbidden(() -> rows.objected(NOBODY, 1));
        assertForbidden(() -> read.call(NOBODY, new CoverageQuery(2026, null, null, "", null)));
    }

    private void given(@Nullable OrganisationId unit, EvidenceState state) {
        var kept = new EvidenceAccess() {
            @Override
            Evidence getLocked(EvidenceId id) {
                return new Evidence(id, unit, state);
            }
        };
        object.evidences = kept;
        decide.evidences = kept;
    }
}
