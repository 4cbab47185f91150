package vn.lantoa.organisation.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;
import static vn.lantoa.organisation.Cast.idOf;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
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
import vn.lantoa.approval.route.DropApprovalRoute;
import vn.lantoa.approval.route.DropApprovalRoute.ApprovalRouteId;
import vn.lantoa.approval.route.RouteCommand;
import vn.lantoa.approval.route.RoutePlan;
import vn.lantoa.approval.route.SetApprovalRoute;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Presence;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.credential.ResetPassword;

/** The four-eyes rule for administrators, on a real database. */
@ExtendWith(ArquillianExtension.class)
class DualControlIT {
    @Inject
    Cast cast;

    @Inject
    Sql sql;

    @Inject
    Access access;

    @Inject
    Officers officers;

    @Inject
    GrantRole grant;

    @Inject
    ResetPassword link;

    @Inject
    NameDeputy deputy;

    @Inject
    CorrectOfficer correct;

    @Inject
    DisableOfficer disable;

    @Inject
    Presence presence;

    @Inject
    SetApprovalRoute setRoute;

    @Inject
    DropApprovalRoute dropRoute;

    @Inject
    ConfirmChange confirm;

    @Inject
    ReadPendingChanges read;

    private Actor first = Actor.ANONYMOUS;
    private Actor second = Actor.ANONYMOUS;
    private OrganisationId department = new OrganisationId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void findTheAdministratorsOfTheDemo() {
        first = officers.findByLogin("quantri").orElseThrow().actor();
        second = officers.findByLogin("quantri2").orElseThrow().actor();
        department = cast.department();
    }

    @Test
    void a_releaser_role_takes_effect_after_a_second_confirmation() {
        var officer = cast.officer(department);

        var change = ask(first, officer, Role.RELEASER);
        assertThat(access.allows(officer, Role.RELEASER, department)).isFalse();
        assertRejected(() -> confirm.call(first, change), "decider decider-asked-for-it");

        confirm.call(second, change);
        assertThat(access.allows(officer, Role.RELEASER, department)).isTrue();
        assertConflict(() -> confirm.call(second, change), "change-not-waiting");
    }

    @Test
    void uploader_and_auditor_roles_take_effect_at_once() {
        var officer = cast.officer(department);

        grant.call(new GrantRole.Command(first, idOf(officer), department, Role.UPLOADER, cast.today(), null))
                .orElseThrow();

        assertThat(access.allows(officer, Role.UPLOADER, department)).isTrue();
    }

    @Test
    void nobody_grants_anything_to_themselves_or_their_second_account() throws SQLException {
        assertRejected(() -> ask(first, first, Role.RELEASER), "officer is-yourself");
        assertRejected(() -> ask(first, first, Role.UPLOADER), "officer is-yourself");
        assertRejected(() -> link.call(first, idOf(first)), "officer is-yourself");
        var other = cast.officer(department);
        var one = cast.officer(department, Role.ADMINISTRATOR);
        var email = cast.unique("Hai.Tai.Khoan") + "@example.vn";
        sql.update("update officer set email = ? where id = ?", email, one.id());
        sql.update(
                "update officer set email = ? where id = ?",
                " " + email.toLowerCase(java.util.Locale.ROOT),
                other.id());

        assertRejected(() -> ask(one, other, Role.UPLOADER), "officer is-yourself");
    }

    @Test
    void a_second_account_of_the_same_person_cannot_confirm() throws SQLException {
        var one = cast.officer(department, Role.ADMINISTRATOR);
        var other = cast.officer(department, Role.ADMINISTRATOR);
        var email = cast.unique("mot.nguoi") + "@example.vn";
        sql.update("update officer set email = ? where id in (?, ?)", email, one.id(), other.id());

        var change = ask(one, cast.officer(department), Role.APPROVER);

        assertRejected(() -> confirm.call(other, change), "decider decider-asked-for-it");
    }

    @Test
    void a_password_link_goes_to_the_address_that_the_second_administrator_confirmed() {
        var officer = cast.officer(department, Role.UPLOADER);
        var asked = link.call(first, idOf(officer));
        assertThat(asked.link()).isNull();
        var change = Objects.requireNonNull(asked.waiting());
        var login = officers.get(idOf(officer)).login();
        correct.call(new CorrectOfficer.Command(
                first, idOf(officer), new OfficerCard(login, "Cán bộ", "ke.gian@example.com", department)));

        assertConflict(() -> confirm.call(second, change), "change-overtaken");
    }

    @Test
    void without_a_mail_server_the_confirming_administrator_sees_the_link_once() {
        var officer = cast.officer(department, Role.UPLOADER);
        var change = Objects.requireNonNull(link.call(first, idOf(officer)).waiting());

        assertThat(confirm.call(second, change).link()).isNotNull();
    }

    @Test
    void changing_an_approval_route_takes_two_administrators() {
        var change = setRoute.call(new RouteCommand(
                        department, null, List.of(RoutePlan.Step.AT_HOME, RoutePlan.Step.AT_HOME), first))
                .orElseThrow();
        assertThat(routes()).isZero();

        confirm.call(second, change);

        assertThat(routes()).isEqualTo(1);
        var drop = dropRoute
                .call(
                        new ApprovalRouteId(
                                UUID.fromString(text("select id from approval_route where organisation_id = ?"))),
                        second)
                .orElseThrow();
        assertRejected(() -> confirm.call(second, drop), "decider decider-asked-for-it");
        confirm.call(first, drop);
        assertThat(routes()).isZero();
    }

    @Test
    void a_deputy_gets_only_chosen_roles_and_never_the_administrators_by_self_service() {
        var absent = cast.officer(department, Role.APPROVER, Role.RELEASER, Role.ADMINISTRATOR);
        var stand = cast.officer(department);
        presence.cameInSession();

        assertRejected(
                () -> name(absent, absent, stand, Set.of(Role.RELEASER, Role.ADMINISTRATOR)),
                "roles administrator-not-by-oneself");
        assertRejected(() -> name(absent, absent, stand, Set.of()), "roles missing");
        name(absent, absent, stand, Set.of(Role.APPROVER)).orElseThrow();

        assertThat(access.allows(stand, Role.APPROVER, department)).isTrue();
        assertThat(access.allows(stand, Role.RELEASER, department)).isFalse();
        assertThat(access.allows(stand, Role.ADMINISTRATOR, department)).isFalse();
    }

    @Test
    void an_administrator_alone_names_no_powerful_deputy_and_never_themselves() {
        var absent = cast.officer(department, Role.APPROVER);
        var stand = cast.officer(department);
        var administrator = cast.officer(department, Role.ADMINISTRATOR);

        assertRejected(() -> name(administrator, absent, administrator, Set.of(Role.APPROVER)), "officer is-yourself");
        var change = Objects.requireNonNull(
                name(administrator, absent, stand, Set.of(Role.APPROVER)).waiting());
        assertThat(access.allows(stand, Role.APPROVER, department)).isFalse();
        assertRejected(() -> confirm.call(administrator, change), "decider decider-asked-for-it");
        confirm.call(second, change);
        assertThat(access.allows(stand, Role.APPROVER, department)).isTrue();
    }

    @Test
    void an_administrators_address_changes_and_an_administrator_is_disabled_by_two() {
        var officer = cast.officer(department, Role.ADMINISTRATOR);
        var email = cast.unique("moi") + "@example.vn";
        var login = officers.get(idOf(officer)).login();
        var card = new OfficerCard(login, "Tên khác", email, department);

        var address = Objects.requireNonNull(correct.call(new CorrectOfficer.Command(first, idOf(officer), card)));
        assertThat(officers.get(idOf(officer)).email()).isEmpty();
        assertThat(officers.get(idOf(officer)).displayName()).isEqualTo("Tên khác");
        assertRejected(() -> confirm.call(first, address), "decider decider-asked-for-it");
        assertRejected(() -> confirm.call(officer, address), "decider decider-is-concerned");
        confirm.call(second, address);
        assertThat(officers.get(idOf(officer)).email()).isEqualTo(email);
        assertThat(officers.get(idOf(officer)).displayName()).isEqualTo("Tên khác");

        var disabling = Objects.requireNonNull(disable.call(first, idOf(officer)));
        assertThat(officers.get(idOf(officer)).isEnabled()).isTrue();
        assertRejected(() -> confirm.call(officer, disabling), "decider decider-is-concerned");
        confirm.call(second, disabling);
        assertThat(officers.get(idOf(officer)).isEnabled()).isFalse();
    }

    @Test
    void a_disabled_administrator_cannot_be_disabled_again() {
        var officer = cast.officer(department, Role.ADMINISTRATOR);
        var disabling = Objects.requireNonNull(disable.call(first, idOf(officer)));
        disable.call(Actor.SYSTEM, idOf(officer));

        assertConflict(() -> confirm.call(second, disabling), "change-overtaken");
    }

    @Test
    void shows_waiting_changes_to_possible_deciders() {
        var change = ask(first, cast.officer(department), Role.RELEASER);
        var elsewhere = cast.officer(cast.department(), Role.ADMINISTRATOR);

        assertThat(read.call(second).waiting())
                .filteredOn(one -> one.id().equals(change.value()))
                .singleElement()
                .satisfies(one -> assertThat(one.mayDecide()).isTrue());
        assertThat(read.call(first).waiting())
                .filteredOn(one -> one.id().equals(change.value()))
                .singleElement()
                .satisfies(one -> assertThat(one.mayDecide()).isFalse());
        assertThat(read.call(elsewhere).waiting()).noneMatch(one -> one.id().equals(change.value()));
        assertForbidden(() -> read.call(cast.officer(department, Role.RELEASER)));
    }

    @Test
    void the_database_rejects_changes_of_a_request() {
        var change = ask(first, cast.officer(department), Role.RELEASER);

        assertThat(catchThrowable(() -> sql.update(
                        "update pending_change set detail = '{\"role\":\"ADMINISTRATOR\"}' where id = ?",
                        change.value())))
                .hasMessageContaining("never changes");
        assertThat(catchThrowable(() -> sql.update(
                        "update pending_change set state = 'CONFIRMED', ended_at = now(), ended_by = asked_by where id = ?",
                        change.value())))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void a_lost_administrator_is_replaced_on_the_host_and_all_are_notified() throws SQLException {
        var lost = cast.officer(cast.root(), Role.ADMINISTRATOR);
        var next = cast.officer(cast.root());

        var way = replace(lost, next, "a".repeat(64));

        assertThat(way).isEqualTo("link");
        assertThat(access.allows(lost, Role.ADMINISTRATOR, department)).isFalse();
        assertThat(access.allows(next, Role.ADMINISTRATOR, department)).isTrue();
        assertThat(sql.text(
                        "select details ->> 'lost' from audit_entry where action = 'administrator-replaced' and object = ?",
                        "officer:" + next.id()))
                .isEqualTo("officer:" + lost.id());
        for (var recipient : new Actor[] {lost, next, first, second})
            assertThat(sql.text(
                            "select count(*) from notice where kind = 'ADMINISTRATOR_REPLACED' and officer_id = ?"
                                    + " and title like '%→%'",
                            recipient.id()))
                    .isNotEqualTo("0");
    }

    @Test
    void only_administrators_are_replaced_and_only_by_other_known_officers() throws SQLException {
        var lost = cast.officer(cast.root(), Role.ADMINISTRATOR);
        var other = cast.officer(cast.root());
        var email = cast.unique("thay") + "@example.vn";
        sql.update("update officer set email = ? where id in (?, ?)", email, lost.id(), other.id());

        assertThat(catchThrowable(() -> replace(lost, other, "b".repeat(64)))).hasMessageContaining("one person");
        assertThat(catchThrowable(() -> replace(other, cast.officer(cast.root()), "b".repeat(64))))
                .hasMessageContaining("no administrator of the whole");
        assertThat(catchThrowable(() -> sql.text(
                        "select replace_administrator(?, 'khong.co.ai', '', false)",
                        officers.get(idOf(lost)).login())))
                .hasMessageContaining("there is no officer");
        assertThat(access.allows(lost, Role.ADMINISTRATOR, department)).isTrue();
    }

    private String replace(Actor lost, Actor next, String link) throws SQLException {
        return sql.text(
                "select replace_administrator(?, ?, ?, false)",
                officers.get(idOf(lost)).login(),
                officers.get(idOf(next)).login(),
                link);
    }

    private PendingChangeId ask(Actor by, Actor officer, Role role) {
        var where = officer.equals(first) ? cast.root() : department;
        return Objects.requireNonNull(
                grant.call(new GrantRole.Command(by, idOf(officer), where, role, cast.today(), null))
                        .waiting());
    }

    private Controlled<?> name(Actor by, Actor absent, Actor stand, Set<Role> roles) {
        LocalDate today = cast.today();
        return deputy.call(new NameDeputy.Command(by, idOf(absent), idOf(stand), roles, today, today.plusDays(3)));
    }

    private int routes() {
        return Integer.parseInt(text("select count(*) from approval_route where organisation_id = ?"));
    }

    private String text(String query) {
        try {
            return sql.text(query, department.value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
