package vn.lantoa.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.ArrayList;
import java.util.List;
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
    private static final Actor APPROVER = Actor.officer(UUID.randomUUID());
    private static final Actor AUDITOR = Actor.officer(UUID.randomUUID());
    private static final Actor NOBODY = Actor.officer(UUID.randomUUID());

    private final GrantedRoles access = new GrantedRoles()
            .grantEverywhere(CHIEF, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()))
            .grant(RELEASER, Role.RELEASER, UNIT)
            .grant(UPLOADER, Role.UPLOADER, UNIT)
            .grant(CHIEF, Role.ADMINISTRATOR, UNIT)
            .grant(APPROVER, Role.APPROVER, UNIT)
            .grant(AUDITOR, Role.AUDITOR, UNIT);
    private final List<String> recorded = new ArrayList<>();
    private final ObjectToEvidence object = new ObjectToEvidence();
    private final DecideEvidence decide = new DecideEvidence();

    EvidenceRefusalsTest() {
        object.access = access;
        decide.access = access;
        given(UNIT, EvidenceState.CONFIRMED);
    }

    @Test
    void every_officer_of_the_unit_except_auditors_can_object() {
        for (var by : new Actor[] {UPLOADER, APPROVER, RELEASER, CHIEF}) {
            object.call(new ObjectToEvidence.Command(by, ID, " sai "));
            assertThat(object.isAllowed(by, UNIT)).isTrue();
            assertThat(recorded).last().isEqualTo(by.reference() + " OBJECTED sai");
        }
        for (var by : new Actor[] {AUDITOR, NOBODY, Actor.partner(UUID.randomUUID())}) {
            assertForbidden(() -> object.call(new ObjectToEvidence.Command(by, ID, "sai")));
            assertThat(object.isAllowed(by, UNIT)).isFalse();
        }
        assertThat(object.isAllowed(UPLOADER, new OrganisationId(UUID.randomUUID())))
                .isFalse();
    }

    @Test
    void objections_need_a_reason() {
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
        read.readers = access::organisationsOf;
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

            @Override
            void record(Actor by, Evidence evidence, String reason) {
                recorded.add(by.reference() + " " + evidence.state() + " " + reason);
            }
        };
        object.evidences = kept;
        decide.evidences = kept;
    }
}
