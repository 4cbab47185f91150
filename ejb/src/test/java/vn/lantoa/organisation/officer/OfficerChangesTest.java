package vn.lantoa.organisation.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.DeputyNamed;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Presence;
import vn.lantoa.organisation.Role;

/** Rejected changes to officers, their roles and their deputies. */
class OfficerChangesTest {
    private final OfficerScene scene = new OfficerScene();
    private final OfficerId officer = scene.officer.id();
    private final OrganisationId department = scene.department.id();

    @Test
    void only_an_officers_administrator_changes_their_data() {
        var card = scene.card("officer", department);
        var role = scene.seat(scene.officer.actor(), department, Role.UPLOADER);
        var colleague = scene.officer("colleague", department);
        var deputyship = named(scene.officer.actor(), Set.of(Role.UPLOADER));

        for (var by : List.of(scene.stranger, colleague.actor(), Actor.partner(officer.value()))) {
            assertForbidden(() -> scene.correct.call(new CorrectOfficer.Command(by, officer, card)));
            assertForbidden(() -> scene.disable.call(by, officer));
            assertForbidden(() -> scene.enable.call(by, officer));
            assertForbidden(() -> scene.grant.call(scene.command(by, officer, department, Role.UPLOADER)));
            assertForbidden(() -> scene.revoke.call(by, role));
            assertForbidden(() -> scene.name.call(deputy(by, colleague.id(), Set.of(Role.UPLOADER))));
            assertForbidden(() -> scene.end.call(by, deputyship));
            assertForbidden(() -> scene.register.call(by, scene.card("new", department)));
        }
    }

    @Test
    void a_departments_administrator_cannot_change_officers_with_roles_elsewhere() {
        scene.seat(scene.officer.actor(), scene.root.id(), Role.ADMINISTRATOR);

        assertForbidden(() -> scene.disable.call(scene.steward, officer));
        assertForbidden(() -> scene.correct.call(
                new CorrectOfficer.Command(scene.steward, officer, scene.card("officer", department))));
    }

    @Test
    void a_departments_administrator_cannot_change_their_deputies_either() {
        var absent = scene.officer("absent", department);
        scene.seat(absent.actor(), scene.root.id(), Role.ADMINISTRATOR);
        scene.deputyships.add(new Deputyship(
                new NameDeputy.Command(
                        Actor.SYSTEM, absent.id(), officer, Set.of(Role.APPROVER), scene.today(), scene.today()),
                scene.clock.instant()));

        assertForbidden(() -> scene.disable.call(scene.steward, officer));
    }

    @Test
    void officers_cannot_disable_themselves_or_a_disabled_officer() {
        assertRejected(() -> scene.disable.call(scene.steward, OfficerScene.id(scene.steward)), "officer is-yourself");

        scene.disable.call(scene.steward, officer);

        assertThat(scene.officer.isEnabled()).isFalse();
        assertThat(scene.signedOut).containsExactly(officer);
        assertConflict(() -> scene.disable.call(scene.steward, officer), "officer-already-disabled");

        scene.enable.call(scene.steward, officer);

        assertThat(scene.officer.isEnabled()).isTrue();
        assertConflict(() -> scene.enable.call(scene.steward, officer), "officer-already-enabled");
    }

    @Test
    void the_last_administrator_of_the_whole_cannot_be_removed() {
        var other = scene.officer("other", scene.root.id());
        var seat = scene.seat(other.actor(), scene.root.id(), Role.ADMINISTRATOR);

        scene.revoke.call(scene.chief, seat);

        assertConflict(() -> scene.revoke.call(scene.chief, seat), "role-already-revoked");
        var last = scene.grants.get(0).id();
        assertConflict(() -> scene.revoke.call(scene.chief, last), "last-administrator");
        scene.access.grant(other.actor(), Role.ADMINISTRATOR, scene.root.id());
        assertConflict(() -> scene.disable.call(other.actor(), OfficerScene.id(scene.chief)), "last-administrator");
    }

    @Test
    void a_login_never_changes_and_no_officer_moves_to_a_closed_organisation() {
        var moved = scene.card("another", scene.closed.id());

        assertRejected(
                () -> scene.correct.call(new CorrectOfficer.Command(scene.chief, officer, moved)),
                "login unchangeable",
                "organisation closed");
        assertForbidden(() -> scene.correct.call(
                new CorrectOfficer.Command(scene.steward, officer, scene.card("officer", scene.elsewhere.id()))));
    }

    @Test
    void a_login_is_unique_and_no_officer_joins_a_closed_organisation() {
        assertRejected(
                () -> scene.register.call(scene.chief, scene.card("officer", scene.closed.id())),
                "login taken",
                "organisation closed");
    }

    @Test
    void nobody_grants_themselves_anything() {
        assertRejected(
                () -> scene.grant.call(
                        scene.command(scene.steward, OfficerScene.id(scene.steward), department, Role.UPLOADER)),
                "officer is-yourself");
    }

    @Test
    void only_powerful_roles_wait_for_a_second_administrator() {
        var waits = scene.grant.call(scene.command(scene.steward, officer, department, Role.APPROVER));

        assertThat(waits.done()).isNull();
        assertThat(scene.grants).noneMatch(grant -> grant.role() == Role.APPROVER);
        assertThat(scene.control.asked).hasSize(1);

        scene.grant.call(scene.command(scene.steward, officer, department, Role.UPLOADER));

        assertThat(scene.control.asked).hasSize(1);
        assertConflict(
                () -> scene.grant.call(scene.command(scene.steward, officer, department, Role.UPLOADER)),
                "role-already-held");
    }

    @Test
    void only_the_first_administrator_names_the_second_alone_and_only_at_the_root() {
        scene.everAdministrators.add(OfficerScene.id(scene.chief));

        assertThat(scene.grant
                        .call(scene.command(scene.chief, officer, scene.root.id(), Role.ADMINISTRATOR))
                        .done())
                .isNotNull();
        assertThat(scene.grant
                        .call(scene.command(scene.chief, officer, department, Role.ADMINISTRATOR))
                        .done())
                .isNull();
        scene.everAdministrators.add(officer);
        var third = scene.officer("third", scene.root.id()).id();
        assertThat(scene.grant
                        .call(scene.command(scene.chief, third, scene.root.id(), Role.ADMINISTRATOR))
                        .done())
                .isNull();
    }

    @Test
    void a_grant_needs_ordered_days_and_an_existing_officer_and_organisation() {
        scene.disable.call(scene.steward, officer);
        var yesterday = scene.today().minusDays(1);

        assertRejected(
                () -> scene.grant.call(new GrantRole.Command(
                        scene.chief, officer, scene.closed.id(), Role.UPLOADER, scene.today(), yesterday)),
                "validUntil before-valid-from",
                "validUntil in-the-past",
                "officer disabled",
                "organisation closed");
    }

    @Test
    void an_officer_names_their_own_deputy_but_never_for_an_administrators_role() {
        var colleague = scene.officer("colleague", department).id();

        assertRejected(
                () -> scene.name.call(
                        deputy(scene.officer.actor(), colleague, Set.of(Role.ADMINISTRATOR, Role.UPLOADER))),
                "roles administrator-not-by-oneself");

        scene.name.call(deputy(scene.officer.actor(), colleague, Set.of(Role.APPROVER)));

        assertThat(scene.control.asked).isEmpty();
        assertRejected(
                () -> scene.name.call(deputy(scene.officer.actor(), colleague, Set.of(Role.UPLOADER))),
                "startsOn has-a-deputy-then");
    }

    @Test
    void officers_delegate_approving_and_releasing_only_in_a_session() {
        var colleague = scene.officer("colleague", department).id();
        scene.name.presence = new Presence();

        for (var role : Set.of(Role.APPROVER, Role.RELEASER))
            assertThatThrownBy(() -> scene.name.call(deputy(scene.officer.actor(), colleague, Set.of(role))))
                    .isInstanceOf(Forbidden.class)
                    .hasFieldOrPropertyWithValue("type", "session-needed");
        assertThat(scene.deputyships).isEmpty();

        scene.name.call(deputy(scene.officer.actor(), colleague, Set.of(Role.UPLOADER, Role.AUDITOR)));
        assertThat(scene.deputyships).hasSize(1);
    }

    @Test
    void officers_delegate_approving_and_releasing_for_92_days_and_the_rest_for_366() {
        var colleague = scene.officer("colleague", department).id();
        var by = scene.officer.actor();
        var today = scene.today();

        assertRejected(
                () -> scene.name.call(command(by, colleague, Set.of(Role.RELEASER), today, today.plusDays(92))),
                "endsOn too-many-days");
        scene.name.call(command(by, colleague, Set.of(Role.RELEASER), today, today.plusDays(91)));
        var later = today.plusDays(92);
        assertRejected(
                () -> scene.name.call(command(by, colleague, Set.of(Role.UPLOADER), later, later.plusDays(366))),
                "endsOn too-many-days");
        scene.name.call(command(by, colleague, Set.of(Role.UPLOADER), later, later.plusDays(365)));
        // with a second administrator the longer period applies to every role
        assertThat(scene.name
                        .call(command(
                                scene.steward,
                                colleague,
                                Set.of(Role.RELEASER),
                                later.plusDays(366),
                                later.plusDays(731)))
                        .waiting())
                .isNotNull();
    }

    @Test
    void only_powerful_deputies_need_step_up_and_notices() {
        var colleague = scene.officer("colleague", department).id();
        var by = scene.officer.actor();
        for (var role : Role.values())
            assertThat(deputy(by, colleague, Set.of(role)).needsStepUp()).isEqualTo(role.isPowerful());

        scene.name.call(deputy(by, colleague, Set.of(Role.UPLOADER)));
        assertThat(scene.outbox.events()).isEmpty();
        scene.end.call(by, scene.deputyships.get(0).id());
        scene.name.call(deputy(by, colleague, Set.of(Role.UPLOADER, Role.RELEASER)));

        assertThat(scene.outbox.events(DeputyNamed.class)).singleElement().satisfies(event -> {
            assertThat(event.officer()).isEqualTo(officer);
            assertThat(event.deputy()).isEqualTo(colleague);
        });
    }

    @Test
    void an_administrator_alone_cannot_change_another_administrators_address() {
        scene.seat(scene.officer.actor(), department, Role.ADMINISTRATOR);
        var card = new OfficerCard("officer", "Tên khác", "ke.gian@example.vn", department);

        assertThat(scene.correct.call(new CorrectOfficer.Command(scene.steward, officer, card)))
                .isNotNull();

        assertThat(scene.officer.email()).isEqualTo("officer@example.vn");
        assertThat(scene.officer.displayName()).isEqualTo("Tên khác");
        assertThat(scene.control.asked).singleElement().satisfies(draft -> {
            assertThat(draft.kind()).isEqualTo(ChangeKind.CHANGE_EMAIL);
            assertThat(draft.officer()).isEqualTo(officer);
            assertThat(draft.detail().word("email")).isEqualTo("ke.gian@example.vn");
        });
    }

    @Test
    void one_administrator_corrects_names_and_addresses_of_others() {
        scene.seat(scene.officer.actor(), department, Role.ADMINISTRATOR);
        var colleague = scene.officer("colleague", department);
        var same = new OfficerCard("officer", "Tên khác", "officer@example.vn", department);
        var other = new OfficerCard("colleague", "Tên khác", "moi@example.vn", department);

        assertThat(scene.correct.call(new CorrectOfficer.Command(scene.steward, officer, same)))
                .isNull();
        assertThat(scene.correct.call(new CorrectOfficer.Command(scene.steward, colleague.id(), other)))
                .isNull();

        assertThat(colleague.email()).isEqualTo("moi@example.vn");
        assertThat(scene.control.asked).isEmpty();
    }

    @Test
    void an_administrator_alone_cannot_disable_another() {
        scene.seat(scene.officer.actor(), department, Role.ADMINISTRATOR);
        var acting = scene.officer("acting", department);
        scene.access.grant(acting.actor(), Role.ADMINISTRATOR, department);

        assertThat(scene.disable.call(scene.steward, officer)).isNotNull();
        assertThat(scene.disable.call(scene.steward, acting.id())).isNotNull();

        assertThat(scene.officer.isEnabled()).isTrue();
        assertThat(acting.isEnabled()).isTrue();
        assertThat(scene.signedOut).isEmpty();
        assertThat(scene.control.asked)
                .extracting(ChangeDraft::kind)
                .containsExactly(ChangeKind.DISABLE_OFFICER, ChangeKind.DISABLE_OFFICER);
        scene.disable.call(Actor.SYSTEM, officer);
        assertThat(scene.officer.isEnabled()).isFalse();
    }

    @Test
    void an_administrator_alone_cannot_name_a_powerful_deputy_or_themselves() {
        var colleague = scene.officer("colleague", department).id();

        assertRejected(
                () -> scene.name.call(deputy(scene.steward, OfficerScene.id(scene.steward), Set.of(Role.UPLOADER))),
                "officer is-yourself");
        assertThat(scene.name
                        .call(deputy(scene.steward, colleague, Set.of(Role.RELEASER)))
                        .done())
                .isNull();
        assertThat(scene.deputyships).isEmpty();
        assertThat(scene.control.asked).hasSize(1);
    }

    @Test
    void a_deputy_is_another_officer_of_the_agency_for_at_most_a_year() {
        var disabled = scene.officer("disabled", department);
        disabled.disable();
        var today = scene.today();

        assertRejected(
                () -> scene.name.call(command(scene.officer.actor(), officer, Set.of(), today, today.plusDays(367))),
                "deputy is-the-officer",
                "roles missing",
                "endsOn too-many-days");
        assertRejected(
                () -> scene.name.call(command(
                        scene.officer.actor(), disabled.id(), Set.of(Role.UPLOADER), today, today.minusDays(1))),
                "deputy disabled",
                "endsOn before-starts-on",
                "endsOn in-the-past");
    }

    @Test
    void a_deputyship_is_ended_once_by_the_officer_or_an_administrator() {
        var deputyship = named(scene.officer.actor(), Set.of(Role.UPLOADER));

        scene.end.call(scene.officer.actor(), deputyship);

        assertConflict(() -> scene.end.call(scene.steward, deputyship), "deputyship-already-ended");
    }

    private DeputyshipId named(Actor by, Set<Role> roles) {
        var colleague = scene.officer("deputy", department).id();
        return scene.name.call(deputy(by, colleague, roles)).orElseThrow();
    }

    private NameDeputy.Command deputy(Actor by, OfficerId deputy, Set<Role> roles) {
        return command(by, deputy, roles, scene.today(), scene.today().plusDays(7));
    }

    private NameDeputy.Command command(
            Actor by, OfficerId deputy, Set<Role> roles, LocalDate startsOn, LocalDate endsOn) {
        return new NameDeputy.Command(by, officer, deputy, roles, startsOn, endsOn);
    }
}
