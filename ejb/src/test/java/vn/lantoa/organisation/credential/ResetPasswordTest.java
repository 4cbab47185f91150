package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.officer.Administrators;
import vn.lantoa.organisation.officer.Officer;
import vn.lantoa.organisation.officer.OfficerFixtures;
import vn.lantoa.organisation.officer.RecordedControl;

/** Rejections of a password link, and cases in which it waits for a second administrator. */
class ResetPasswordTest {
    private static final Actor STEWARD = Actor.officer(UUID.randomUUID());

    private final Officer officer = OfficerFixtures.anOfficer(new OrganisationId(UUID.randomUUID()));
    private final RecordedControl control = new RecordedControl();
    private Set<OfficerId> ever = Set.of();
    private boolean hasPassword;
    private int given;

    @Test
    void only_an_officers_administrator_requests_it_and_never_for_themselves() {
        for (var by : List.of(
                Actor.officer(UUID.randomUUID()), Actor.partner(officer.id().value())))
            assertForbidden(() -> reset(STEWARD).call(by, officer.id()));
        assertRejected(() -> reset(officer.actor()).call(officer.actor(), officer.id()), "officer is-yourself");
        assertThat(given).isZero();
    }

    @Test
    void a_link_is_given_once_a_second_administrator_agrees() {
        assertThat(reset(STEWARD).call(STEWARD, officer.id()).waiting()).isNotNull();
        assertThat(given).isZero();
        assertThat(control.asked).hasSize(1);
    }

    @Test
    void the_second_administrators_first_link_needs_no_confirmation() {
        ever = Set.of(new OfficerId(STEWARD.id()), officer.id());

        assertThat(reset(STEWARD).call(STEWARD, officer.id()).waiting()).isNull();
        assertThat(given).isEqualTo(1);

        hasPassword = true;

        assertThat(reset(STEWARD).call(STEWARD, officer.id()).waiting()).isNotNull();
        assertThat(given).isEqualTo(1);
    }

    private ResetPassword reset(Actor steward) {
        var reset = new ResetPassword();
        reset.stewardship = OfficerFixtures.stewardOf(steward, officer);
        reset.control = control;
        reset.clock = SettableClock.atNoon();
        reset.administrators = new Administrators() {
            @Override
            public Set<OfficerId> ever() {
                return ever;
            }

            @Override
            public boolean hasPassword(OfficerId id) {
                return hasPassword;
            }
        };
        reset.links = new PasswordLinks() {
            @Override
            Optional<RandomToken> give(Officer to, Actor by, Instant now) {
                given++;
                return Optional.empty();
            }
        };
        return reset;
    }
}
