package vn.lantoa.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.organisation.Cast.idOf;
import static vn.lantoa.organisation.OrganisationFixtures.FOUNDED;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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
import vn.lantoa.organisation.officer.DeputyshipId;
import vn.lantoa.organisation.officer.DisableOfficer;
import vn.lantoa.organisation.officer.EndDeputyship;
import vn.lantoa.organisation.officer.GrantRole;
import vn.lantoa.organisation.officer.NameDeputy;
import vn.lantoa.organisation.officer.RevokeRole;

/** Roles in the database: where and when they apply, and for which deputies. */
@ExtendWith(ArquillianExtension.class)
class AccessIT {
    @Inject
    Access access;

    @Inject
    Cast cast;

    @Inject
    GrantRole grantRole;

    @Inject
    RevokeRole revokeRole;

    @Inject
    NameDeputy nameDeputy;

    @Inject
    EndDeputyship endDeputyship;

    @Inject
    DisableOfficer disableOfficer;

    @Inject
    CreateOrganisation createOrganisation;

    @Inject
    Organisations organisations;

    @Inject
    MergeOrganisations merge;

    @Inject
    AbolishOrganisation abolish;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void a_role_counts_in_its_organisation_and_not_beside_or_below_it() {
        var parent = cast.department();
        var child = createOrganisation.call(Actor.SYSTEM, below(parent));
        var officer = cast.officer(parent, Role.APPROVER);

        assertThat(access.allows(officer, Role.APPROVER, parent)).isTrue();
        assertThat(access.allows(officer, Role.UPLOADER, parent)).isFalse();
        assertThat(access.allows(officer, Role.APPROVER, child)).isFalse();
        assertThat(access.allows(officer, Role.APPROVER, cast.department())).isFalse();
        assertThat(access.allowsAnywhere(officer, Role.APPROVER)).isTrue();
        assertThat(access.allowsAnywhere(officer, Role.RELEASER)).isFalse();
        assertThat(access.organisationsOf(officer)).containsExactly(parent);
        assertForbidden(() -> access.require(officer, Role.UPLOADER, parent));
    }

    @Test
    void a_role_at_the_root_counts_everywhere() {
        var officer = cast.officer(cast.department());
        var organisation = cast.department();
        cast.grant(officer, Role.AUDITOR, cast.root());

        assertThat(access.allows(officer, Role.AUDITOR, organisation)).isTrue();
        assertThat(access.allows(officer, Role.ADMINISTRATOR, organisation)).isFalse();
        assertThat(access.organisationsOf(officer)).contains(organisation, cast.root());
    }

    @Test
    void the_hub_has_all_permissions_and_anonymous_callers_and_partners_none() {
        var organisation = cast.department();

        assertThat(access.allows(Actor.SYSTEM, Role.RELEASER, organisation)).isTrue();
        for (var stranger :
                List.of(Actor.ANONYMOUS, Actor.partner(UUID.randomUUID()), Actor.officer(UUID.randomUUID()))) {
            assertThat(access.allows(stranger, Role.UPLOADER, organisation)).isFalse();
            assertThat(access.allowsAnywhere(stranger, Role.UPLOADER)).isFalse();
            assertThat(access.organisationsOf(stranger)).isEmpty();
        }
    }

    @Test
    void a_role_counts_from_its_first_to_its_last_day() {
        var organisation = cast.department();
        var today = cast.today();

        assertThat(holds(organisation, today, today)).isTrue();
        assertThat(holds(organisation, today.plusDays(1), null)).isFalse();
        assertThat(holds(organisation, today.minusDays(9), null)).isTrue();
    }

    @Test
    void a_revoked_role_ends_at_once() {
        var organisation = cast.department();
        var officer = cast.officer(organisation);
        var grant = cast.grant(officer, Role.RELEASER, organisation);

        assertThat(access.allows(officer, Role.RELEASER, organisation)).isTrue();
        revokeRole.call(Actor.SYSTEM, grant);
        assertThat(access.allows(officer, Role.RELEASER, organisation)).isFalse();
    }

    @Test
    void a_deputy_has_the_officers_roles_during_the_absence() {
        var organisation = cast.department();
        var absent = cast.officer(organisation, Role.APPROVER);
        var deputy = cast.officer(cast.department(), Role.UPLOADER);
        var deputysDeputy = cast.officer(cast.department());
        var today = cast.today();

        var deputyship = name(absent, deputy, today, today);
        name(deputy, deputysDeputy, today, today);

        assertThat(access.allows(deputy, Role.APPROVER, organisation)).isTrue();
        assertThat(access.organisationsOf(deputy)).contains(organisation);
        assertThat(access.allows(absent, Role.APPROVER, organisation)).isTrue();
        assertThat(access.allows(absent, Role.UPLOADER, organisation)).isFalse();
        assertThat(access.allows(deputysDeputy, Role.APPROVER, organisation)).isFalse();
        endDeputyship.call(absent, deputyship);
        assertThat(access.allows(deputy, Role.APPROVER, organisation)).isFalse();
    }

    @Test
    void a_deputy_has_no_roles_before_the_first_day() {
        var organisation = cast.department();
        var absent = cast.officer(organisation, Role.APPROVER);
        var deputy = cast.officer(organisation);

        name(absent, deputy, cast.today().plusDays(7), cast.today().plusDays(14));

        assertThat(access.allows(deputy, Role.APPROVER, organisation)).isFalse();
    }

    @Test
    void a_disabled_officer_and_their_deputy_have_no_roles() {
        var organisation = cast.department();
        var officer = cast.officer(organisation, Role.APPROVER);
        var deputy = cast.officer(organisation);
        name(officer, deputy, cast.today(), cast.today());

        disableOfficer.call(Actor.SYSTEM, idOf(officer));

        assertThat(access.allows(officer, Role.APPROVER, organisation)).isFalse();
        assertThat(access.allows(deputy, Role.APPROVER, organisation)).isFalse();
    }

    @Test
    void officers_of_the_successor_control_assets_of_the_merged_organisation() {
        var first = cast.department();
        var second = cast.department();
        var releaser = cast.officer(first, Role.RELEASER);
        var abandoned = cast.officer(second, Role.RELEASER);

        mergeInto(first, second, true);
        var third = cast.department();
        mergeInto(second, third, true);

        assertThat(access.allows(releaser, Role.RELEASER, third)).isTrue();
        assertThat(access.allows(releaser, Role.RELEASER, first)).isTrue();
        assertThat(access.allows(abandoned, Role.RELEASER, first)).isTrue();
        assertThat(access.organisationsOf(releaser)).containsExactlyInAnyOrder(first, second, third);
        assertThat(access.organisationsOf(releaser, Role.RELEASER)).containsExactlyInAnyOrder(first, second, third);
        assertThat(access.organisationsOf(releaser, Role.APPROVER)).isEmpty();
    }

    @Test
    void a_role_at_a_closed_organisation_ends_unless_carried_over() {
        var first = cast.department();
        var second = cast.department();
        var abolished = cast.department();
        var officer = cast.officer(first, Role.RELEASER);
        var other = cast.officer(abolished, Role.RELEASER);

        mergeInto(first, second, false);
        abolish.call(new AbolishOrganisation.Command(Actor.SYSTEM, abolished, cast.today(), "Quyết định"));

        assertThat(access.allows(officer, Role.RELEASER, first)).isFalse();
        assertThat(access.allows(officer, Role.RELEASER, second)).isFalse();
        assertThat(access.allows(other, Role.RELEASER, abolished)).isFalse();
    }

    private boolean holds(OrganisationId organisation, LocalDate from, @Nullable LocalDate until) {
        var officer = cast.officer(organisation);
        grantRole.call(new GrantRole.Command(Actor.SYSTEM, idOf(officer), organisation, Role.UPLOADER, from, until));
        return access.allows(officer, Role.UPLOADER, organisation);
    }

    private DeputyshipId name(Actor absent, Actor deputy, LocalDate from, LocalDate until) {
        var roles = Set.of(Role.UPLOADER, Role.APPROVER, Role.RELEASER, Role.AUDITOR);
        return nameDeputy
                .call(new NameDeputy.Command(Actor.SYSTEM, idOf(absent), idOf(deputy), roles, from, until))
                .orElseThrow();
    }

    private void mergeInto(OrganisationId from, OrganisationId into, boolean keepRoles) {
        merge.call(new MergeOrganisations.Command(
                Actor.SYSTEM, List.of(from), new Successor.Existing(into), cast.today(), "Quyết định", keepRoles));
    }

    private NewOrganisation below(OrganisationId parent) {
        var code = organisations.get(parent).code();
        return new NewOrganisation(OrganisationKind.OTHER, cast.unique("tt"), "Trung tâm", code, FOUNDED, null, "");
    }
}
