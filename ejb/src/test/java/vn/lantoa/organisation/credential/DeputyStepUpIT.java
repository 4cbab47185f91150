package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.organisation.Cast.idOf;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.FactorKind;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Presence;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.officer.NameDeputy;
import vn.lantoa.organisation.officer.Officers;

/** An officer with a second factor names a deputy: requirements if the deputy releases, and the notices. */
@ExtendWith(ArquillianExtension.class)
class DeputyStepUpIT {
    @Inject
    Cast cast;

    @Inject
    Devices devices;

    @Inject
    Presence presence;

    @Inject
    NameDeputy name;

    @Inject
    Access access;

    @Inject
    Officers officers;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    private OrganisationId department = new OrganisationId(new java.util.UUID(0, 0));
    private Actor officer = Actor.ANONYMOUS;
    private Actor deputy = Actor.ANONYMOUS;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void an_officer_with_a_second_factor() {
        department = cast.department();
        officer = cast.officer(department, Role.UPLOADER, Role.RELEASER);
        deputy = cast.officer(department);
        devices.give(idOf(officer));
    }

    @Test
    void an_old_factor_does_not_allow_delegating_releases() {
        presence.cameInSession();
        shown(Duration.ofMinutes(20));

        assertRefused(StepUp.REFUSAL);

        shown(Duration.ofMinutes(4));
        names(Role.RELEASER);
        assertThat(access.allows(deputy, Role.RELEASER, department)).isTrue();
    }

    @Test
    void a_token_does_not_allow_delegating_releases() {
        shown(Duration.ZERO);

        assertRefused("session-needed");
    }

    @Test
    void roles_without_power_are_delegated_without_session_or_factor() {
        names(Role.UPLOADER);

        assertThat(access.allows(deputy, Role.UPLOADER, department)).isTrue();
    }

    @Test
    void the_officer_the_deputy_and_the_administrators_are_notified() throws Exception {
        var steward = cast.officer(department, Role.ADMINISTRATOR);
        presence.cameInSession();
        shown(Duration.ZERO);

        names(Role.RELEASER);

        for (var one : Set.of(officer, deputy)) assertThat(subject(one)).startsWith("account:");
        var chief = officers.findByLogin("quantri").orElseThrow().actor();
        for (var one : Set.of(steward, chief)) assertThat(subject(one)).startsWith("officer:" + idOf(officer) + "/");
    }

    /** The subject of the newest notice about a deputy; waits up to 20 seconds. */
    private String subject(Actor recipient) throws SQLException, InterruptedException {
        var query = "select coalesce(max(subject), '') from notice where kind = 'DEPUTY_NAMED' and officer_id = ?"
                + " and (subject like 'account:%' or subject like 'officer:" + idOf(officer) + "/%')";
        for (int i = 0; i < 200 && sql.text(query, recipient.id()).isEmpty(); i++) Thread.sleep(100);
        return sql.text(query, recipient.id());
    }

    private void assertRefused(String type) {
        assertThatThrownBy(() -> names(Role.RELEASER))
                .isInstanceOf(Forbidden.class)
                .hasFieldOrPropertyWithValue("type", type);
        assertThat(access.allows(deputy, Role.RELEASER, department)).isFalse();
    }

    private void names(Role role) {
        var today = cast.today();
        name.call(new NameDeputy.Command(officer, idOf(officer), idOf(deputy), Set.of(role), today, today.plusDays(7)));
    }

    private void shown(Duration ago) {
        presence.shown(new FactorUse(FactorKind.TOTP, clock.instant().minus(ago)));
    }
}
