package vn.lantoa.coverage.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.GivenRows;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.Lineage;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Who reads and decides alarms, and into which states. */
class AlarmAccessTest {
    private static final OrganisationId ROOT = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId OWNER = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId UNIT = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId HEIR = new OrganisationId(UUID.randomUUID());
    private static final AlarmId ALARM = new AlarmId(UUID.randomUUID());
    private static final Actor CHIEF = Actor.officer(UUID.randomUUID());
    private static final Actor RELEASER = Actor.officer(UUID.randomUUID());
    private static final Actor EDITOR = Actor.officer(UUID.randomUUID());
    private static final Actor APPROVER = Actor.officer(UUID.randomUUID());
    private static final Actor OF_UNIT = Actor.officer(UUID.randomUUID());
    private static final Actor STRANGER = Actor.officer(UUID.randomUUID());

    private final AlarmAccess access = new AlarmAccess();

    AlarmAccessTest() {
        access.access = new GrantedRoles()
                .grantEverywhere(CHIEF, Role.ADMINISTRATOR, ROOT)
                .grant(RELEASER, Role.RELEASER, OWNER)
                .grant(EDITOR, Role.UPLOADER, OWNER)
                .grant(APPROVER, Role.APPROVER, OWNER)
                .grant(OF_UNIT, Role.RELEASER, UNIT)
                .grant(OF_UNIT, Role.ADMINISTRATOR, UNIT)
                .grant(STRANGER, Role.RELEASER, new OrganisationId(UUID.randomUUID()));
        access.lineage = new Lineage() {
            @Override
            public Set<OrganisationId> predecessorsOf(OrganisationId organisation) {
                return organisation.equals(HEIR) ? Set.of(OWNER) : Set.of();
            }
        };
    }

    @Test
    void the_province_and_makers_and_releasers_of_the_owner_decide() {
        assertThat(access.office(access.decider(CHIEF), OWNER, UNIT)).contains(AlarmOffice.PROVINCE);
        for (var by : List.of(RELEASER, EDITOR))
            assertThat(access.office(access.decider(by), OWNER, UNIT)).contains(AlarmOffice.OWNER);
        for (var by : List.of(APPROVER, OF_UNIT, STRANGER))
            assertThat(access.office(access.decider(by), OWNER, UNIT)).isEmpty();
    }

    @Test
    void nobody_but_the_province_decides_on_the_portals_of_the_own_unit() {
        for (var unit : List.of(OWNER, HEIR)) {
            assertThat(access.office(access.decider(RELEASER), OWNER, unit)).isEmpty();
            assertThat(access.office(access.decider(CHIEF), OWNER, unit)).contains(AlarmOffice.PROVINCE);
        }
    }

    @Test
    void officers_without_a_part_in_it_find_no_alarm_and_the_unit_may_not_decide() {
        var decide = decide(row("ALARM"));
        for (var by : List.of(OF_UNIT, APPROVER)) assertForbidden(() -> decide.call(command(by, FindState.FORGED)));
        assertNotFound(() -> decide.call(command(STRANGER, FindState.FORGED)));
        for (var by : List.of(Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS))
            assertForbidden(() -> decide.call(command(by, FindState.FORGED)));
        assertNotFound(() -> decide(GivenRows.of()).call(command(RELEASER, FindState.FORGED)));
    }

    @ParameterizedTest
    @EnumSource
    void an_alarm_is_decided_to_be_forged_mistaken_or_harmless(FindState decision) {
        var allowed = Set.of(FindState.FORGED, FindState.MISTAKEN, FindState.CONFIRMED);
        assertThat(decision.decidesAlarm()).isEqualTo(allowed.contains(decision));
        if (!allowed.contains(decision))
            assertRejected(() -> decide(row("ALARM")).call(command(RELEASER, decision)), "decision unknown");
    }

    @ParameterizedTest
    @EnumSource(names = {"ALARM", "FORGED", "MISTAKEN"})
    void an_alarm_is_not_confirmed_or_refused_as_a_proposal(FindState state) {
        var decide = new DecideFind();
        decide.access = access.access;
        decide.database = GivenRows.of(Map.of("state", state.name()));
        decide.clock = Clock.systemUTC();
        var find = new FindId(ALARM.value());

        assertThat(state.isProposal()).isFalse();
        for (var isRight : List.of(true, false))
            assertConflict(() -> decide.call(new DecideFind.Command(CHIEF, find, isRight)), "find-is-alarm");
    }

    @Test
    void only_the_province_marks_a_portal_as_a_copy() {
        var mark = new MarkClone();
        mark.access = access.access;
        mark.database = GivenRows.of();
        var portal = new PortalId(UUID.randomUUID());

        for (var by : List.of(RELEASER, OF_UNIT, Actor.ANONYMOUS))
            assertForbidden(() -> mark.call(new MarkClone.Command(by, portal, true)));
        assertNotFound(() -> mark.call(new MarkClone.Command(CHIEF, portal, true)));
    }

    @Test
    void only_officers_read_the_board() {
        var read = new ReadAlarms();
        read.access = access;
        read.rows = new AlarmRows() {
            @Override
            boolean isAnyWaiting() {
                return true;
            }
        };
        for (var by : List.of(Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS, Actor.officer(UUID.randomUUID()))) {
            assertForbidden(() -> read.call(by, null, null));
            assertForbidden(() -> read.forged(by));
            assertForbidden(() -> read.exhibit(by, ALARM));
            assertThat(read.waiting(by)).isZero();
        }
    }

    private DecideAlarm decide(Database rows) {
        var decide = new DecideAlarm();
        decide.access = access;
        decide.database = rows;
        return decide;
    }

    private static Database row(String state) {
        return GivenRows.of(Map.of(
                "kind", "portal-find",
                "state", state,
                "unit", UNIT.value(),
                "asset", UUID.randomUUID(),
                "owner", OWNER.value()));
    }

    private static DecideAlarm.Command command(Actor by, FindState decision) {
        return new DecideAlarm.Command(by, ALARM, decision);
    }
}
