package vn.lantoa.organisation.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;
import static vn.lantoa.organisation.Cast.idOf;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.AbolishOrganisation;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.credential.ResetPassword;

/** Officers, roles and deputies on a real database, with each rejection once. */
@ExtendWith(ArquillianExtension.class)
class OfficersIT {
    @Inject
    Cast cast;

    @Inject
    Access access;

    @Inject
    Officers officers;

    @Inject
    OfficerRegister register;

    @Inject
    RegisterOfficer registerOfficer;

    @Inject
    ImportOfficers importOfficers;

    @Inject
    Organisations organisations;

    @Inject
    CorrectOfficer correct;

    @Inject
    RoleGrants grants;

    @Inject
    GrantRole grantRole;

    @Inject
    RevokeRole revokeRole;

    @Inject
    NameDeputy nameDeputy;

    @Inject
    EndDeputyship endDeputyship;

    @Inject
    DisableOfficer disable;

    @Inject
    EnableOfficer enable;

    @Inject
    ResetPassword resetPassword;

    @Inject
    AbolishOrganisation abolish;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void rejects_a_taken_login_and_a_closed_organisation() {
        var closed = closed();

        assertRejected(
                () -> registerOfficer.call(Actor.SYSTEM, new OfficerCard("CANBO", "Cán bộ", "", closed)),
                "login taken",
                "organisation closed");
    }

    @Test
    void imports_all_officers_of_a_table_or_none_with_errors_by_line() {
        var code = organisations.get(cast.department()).code();
        var login = cast.unique("canbo");
        var good = "login;name;email;organisation\n%1$s;Trần Thị Bình;;%2$s\n".formatted(login, code);

        assertRejected(
                () -> importOfficers.call(new ImportOfficers.Command(
                        Actor.SYSTEM, good + "Có Dấu;;không;nơi-khác\n" + login + ";Trần Văn An;;" + code, false)),
                "lines[3].login not-a-login",
                "lines[3].displayName missing",
                "lines[3].email not-an-address",
                "lines[3].organisation unknown",
                "lines[4].login twice");
        assertThat(importOfficers.call(new ImportOfficers.Command(Actor.SYSTEM, good, true)))
                .hasSize(1);
        assertThat(officers.findByLogin(login)).isEmpty();

        importOfficers.call(new ImportOfficers.Command(Actor.SYSTEM, good, false));
        assertThat(officers.findByLogin(login).orElseThrow().displayName()).isEqualTo("Trần Thị Bình");
        assertRejected(
                () -> importOfficers.call(new ImportOfficers.Command(Actor.SYSTEM, good, true)),
                "lines[2].login taken");
    }

    @Test
    void corrects_officer_data_except_the_login() {
        var organisation = cast.department();
        var officer = idOf(cast.officer(organisation));
        var login = officers.get(officer).login();

        correct.call(new CorrectOfficer.Command(
                Actor.SYSTEM, officer, new OfficerCard(login, "Tên khác", "a@b.vn", organisation)));
        assertThat(officers.get(officer).displayName()).isEqualTo("Tên khác");
        assertRejected(
                () -> correct.call(new CorrectOfficer.Command(
                        Actor.SYSTEM, officer, new OfficerCard("khac", "Tên khác", "", organisation))),
                "login unchangeable");
        assertRejected(
                () -> correct.call(new CorrectOfficer.Command(
                        Actor.SYSTEM, officer, new OfficerCard(login, "Tên khác", "", closed()))),
                "organisation closed");
    }

    @Test
    void rejects_a_role_with_past_or_reversed_days() {
        var organisation = cast.department();
        var officer = cast.officer(organisation);
        var today = cast.today();

        assertRejected(
                () -> grant(officer, organisation, today, today.minusDays(1)),
                "validUntil before-valid-from",
                "validUntil in-the-past");
    }

    @Test
    void refuses_a_role_for_a_disabled_officer_or_in_a_closed_organisation() {
        var officer = cast.officer(cast.department());
        disable.call(Actor.SYSTEM, idOf(officer));

        assertRejected(() -> grant(officer, closed(), cast.today(), null), "officer disabled", "organisation closed");
    }

    @Test
    void rejects_a_role_already_held() {
        var organisation = cast.department();
        var officer = cast.officer(organisation, Role.UPLOADER);

        assertConflict(() -> grant(officer, organisation, cast.today(), null), "role-already-held");
    }

    @Test
    void a_role_revoked_may_be_granted_again_but_not_revoked_twice() {
        var organisation = cast.department();
        var officer = cast.officer(organisation);
        var grant = cast.grant(officer, Role.UPLOADER, organisation);

        revokeRole.call(Actor.SYSTEM, grant);
        assertConflict(() -> revokeRole.call(Actor.SYSTEM, grant), "role-already-revoked");
        grant(officer, organisation, cast.today(), null);
        assertThat(access.allows(officer, Role.UPLOADER, organisation)).isTrue();
    }

    @Test
    void an_administrator_cannot_change_officers_with_roles_elsewhere() {
        var organisation = cast.department();
        var administrator = cast.officer(organisation, Role.ADMINISTRATOR);
        var officer = cast.officer(organisation, Role.UPLOADER);
        assertThat(resetPassword.call(administrator, idOf(officer)).waiting()).isNotNull();

        cast.grant(officer, Role.AUDITOR, cast.root());

        assertForbidden(() -> resetPassword.call(administrator, idOf(officer)));
        assertForbidden(() -> disable.call(administrator, idOf(officer)));
    }

    @Test
    void an_administrator_cannot_change_deputies_of_officers_elsewhere() {
        var organisation = cast.department();
        var administrator = cast.officer(organisation, Role.ADMINISTRATOR);
        var deputy = cast.officer(organisation);
        var elsewhere = cast.officer(cast.department(), Role.RELEASER);

        name(
                elsewhere,
                elsewhere,
                deputy,
                cast.today().plusDays(3),
                cast.today().plusDays(4));

        assertForbidden(() -> resetPassword.call(administrator, idOf(deputy)));
    }

    @Test
    void rejects_oneself_a_disabled_officer_and_a_second_deputy() {
        var organisation = cast.department();
        var officer = cast.officer(organisation);
        var deputy = cast.officer(organisation);
        var today = cast.today();
        name(officer, officer, deputy, today, today.plusDays(5));

        assertRejected(
                () -> name(officer, officer, officer, today.plusDays(6), today.plusDays(7)), "deputy is-the-officer");
        assertRejected(
                () -> name(officer, officer, deputy, today.plusDays(5), today.plusDays(7)),
                "startsOn has-a-deputy-then");
        disable.call(Actor.SYSTEM, idOf(deputy));
        assertRejected(() -> name(officer, officer, deputy, today.plusDays(6), today.plusDays(7)), "deputy disabled");
    }

    @Test
    void rejects_past_reversed_and_overlong_absences() {
        var officer = cast.officer(cast.department());
        var deputy = cast.officer(cast.department());
        var today = cast.today();

        assertRejected(
                () -> name(officer, officer, deputy, today.minusDays(5), today.minusDays(1)), "endsOn in-the-past");
        assertRejected(() -> name(officer, officer, deputy, today.plusDays(5), today), "endsOn before-starts-on");
        assertRejected(() -> name(officer, officer, deputy, today, today.plusDays(367)), "endsOn too-many-days");
    }

    @Test
    void officers_name_and_end_only_their_own_deputies() {
        var organisation = cast.department();
        var officer = cast.officer(organisation, Role.UPLOADER);
        var colleague = cast.officer(organisation, Role.UPLOADER);
        var today = cast.today();

        assertForbidden(() -> name(colleague, officer, colleague, today, today));
        var deputyship = name(officer, officer, colleague, today, today);
        assertForbidden(() -> endDeputyship.call(colleague, deputyship));
        endDeputyship.call(officer, deputyship);
        assertConflict(() -> endDeputyship.call(officer, deputyship), "deputyship-already-ended");
    }

    @Test
    void rejects_disabling_oneself_and_repeated_actions() {
        var organisation = cast.department();
        var administrator = cast.officer(organisation, Role.ADMINISTRATOR);
        var officer = idOf(cast.officer(organisation));

        assertRejected(() -> disable.call(administrator, idOf(administrator)), "officer is-yourself");
        assertConflict(() -> enable.call(administrator, officer), "officer-already-enabled");
        disable.call(administrator, officer);
        assertConflict(() -> disable.call(administrator, officer), "officer-already-disabled");
        enable.call(administrator, officer);
        assertThat(officers.get(officer).isEnabled()).isTrue();
    }

    @Test
    void the_hub_always_has_an_administrator() {
        var last = officers.findByLogin("quantri").orElseThrow();
        var grant = register.detail(Actor.SYSTEM, last.id()).grants().stream()
                .filter(one -> one.role() == Role.ADMINISTRATOR)
                .findFirst()
                .orElseThrow();
        cast.officer(cast.root(), Role.ADMINISTRATOR); // cannot sign in without a password
        var others = grants.rootAdministrators(cast.today(), true);
        others.remove(last.id());
        others.forEach(other -> disable.call(Actor.SYSTEM, other));
        try {
            assertConflict(() -> revokeRole.call(Actor.SYSTEM, grant.id()), "last-administrator");
            assertConflict(() -> disable.call(Actor.SYSTEM, last.id()), "last-administrator");
        } finally {
            others.forEach(other -> enable.call(Actor.SYSTEM, other));
        }
    }

    @Test
    void officers_see_themselves_and_administrators_and_auditors_see_all() {
        var organisation = cast.department();
        var officer = cast.officer(organisation, Role.UPLOADER);
        var auditor = cast.officer(cast.department(), Role.AUDITOR);
        var administrator = cast.officer(organisation, Role.ADMINISTRATOR);

        assertThat(register.detail(officer, idOf(officer)).mayManage()).isFalse();
        assertThat(register.detail(administrator, idOf(officer)).mayManage()).isTrue();
        assertThat(register.detail(auditor, idOf(officer)).grants()).hasSize(1);
        assertForbidden(() -> register.detail(officer, idOf(auditor)));
        assertForbidden(() -> register.page(officer, "", "", 10));
        assertForbidden(() -> register.colleagues(Actor.ANONYMOUS, idOf(officer)));
        assertForbidden(() -> register.withLogin(Actor.ANONYMOUS, "canbo"));
        assertThat(register.colleagues(officer, idOf(officer)))
                .extracting(row -> row.officer().id())
                .containsExactly(idOf(administrator));
        assertThat(register.withLogin(officer, " CanBo ")).isPresent();
        assertThat(register.withLogin(officer, "không có ai")).isEmpty();
    }

    @Test
    void officers_are_listed_in_pages_by_login() {
        var first = register.page(Actor.SYSTEM, "", "", 2);
        var second = register.page(Actor.SYSTEM, "", String.valueOf(first.next()), 2);

        assertThat(first.lines()).hasSize(2);
        assertThat(second.lines()).doesNotContainAnyElementsOf(first.lines());
        assertThat(register.page(Actor.SYSTEM, "PHATHANH", "", 10).lines())
                .extracting(row -> row.officer().login())
                .containsExactly("phathanh");
    }

    @Test
    void an_unknown_officer_is_not_found() {
        var nobody = new OfficerId(UUID.randomUUID());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> disable.call(Actor.SYSTEM, nobody));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> revokeRole.call(Actor.SYSTEM, new RoleGrantId(UUID.randomUUID())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> endDeputyship.call(Actor.SYSTEM, new DeputyshipId(UUID.randomUUID())));
        assertThat(officers.nameOf(Actor.officer(nobody.value()))).isEqualTo("officer:" + nobody);
    }

    private void grant(Actor officer, OrganisationId organisation, LocalDate from, @Nullable LocalDate until) {
        grantRole.call(new GrantRole.Command(Actor.SYSTEM, idOf(officer), organisation, Role.UPLOADER, from, until));
    }

    private DeputyshipId name(Actor by, Actor officer, Actor deputy, LocalDate from, LocalDate until) {
        return name(by, officer, deputy, Set.of(Role.UPLOADER), from, until).orElseThrow();
    }

    private Controlled<DeputyshipId> name(
            Actor by, Actor officer, Actor deputy, Set<Role> roles, LocalDate from, LocalDate until) {
        return nameDeputy.call(new NameDeputy.Command(by, idOf(officer), idOf(deputy), roles, from, until));
    }

    private OrganisationId closed() {
        var organisation = cast.department();
        abolish.call(new AbolishOrganisation.Command(Actor.SYSTEM, organisation, cast.today(), "Quyết định"));
        return organisation;
    }
}
