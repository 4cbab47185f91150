package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.distribution.delivery.Outcome;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.credential.PasswordCheck.Attempt;
import vn.lantoa.organisation.officer.Officer;
import vn.lantoa.organisation.officer.OfficerFixtures;
import vn.lantoa.organisation.webauthn.PasskeyOptions;

/** Callers who may not add a second factor: someone at an unattended session does not know the password. */
class PasswordAgainTest {
    private static final UUID SESSION = UUID.randomUUID();
    private static final AttemptOrigin ORIGIN =
            AttemptOrigin.of(new ClientAddress("203.0.113.7")).in(SESSION);

    private final Officer officer = OfficerFixtures.anOfficer(new OrganisationId(UUID.randomUUID()));
    private final PasswordAgain again = new PasswordAgain();
    private PasswordCheck.Outcome outcome = new PasswordCheck.Refused();
    private boolean hasFactor;

    PasswordAgainTest() {
        again.officers = OfficerFixtures.only(officer);
        again.factors = new SecondFactors() {
            @Override
            public boolean isOf(OfficerId one) {
                return hasFactor;
            }
        };
        again.check = new PasswordCheck() {
            @Override
            public Outcome of(Attempt attempt) {
                return outcome;
            }
        };
    }

    @Test
    void only_officers_in_their_own_session_start_reauthentication() {
        hasFactor = true;
        for (var by : List.of(Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS)) {
            assertForbidden(() -> beginFactor(by, ORIGIN));
            assertForbidden(() -> beginPasskey(by));
        }
        assertForbidden(() -> beginFactor(officer.actor(), AttemptOrigin.of(ORIGIN.address())));
    }

    @Test
    void an_officer_without_a_factor_shows_the_password_again() {
        assertRejected(() -> beginFactor(officer.actor(), ORIGIN), "current wrong-password");
        assertRejected(() -> beginPasskey(officer.actor()), "current wrong-password");
        outcome = new PasswordCheck.Blocked(Instant.EPOCH);
        assertConflict(() -> beginFactor(officer.actor(), ORIGIN), "too-many-attempts");
        assertConflict(() -> beginPasskey(officer.actor()), "too-many-attempts");
        outcome = new PasswordCheck.Known(officer.id());
        assertThat(beginFactor(officer.actor(), ORIGIN)).isNotNull();
    }

    @Test
    void an_officer_with_a_factor_is_asked_for_it() {
        hasFactor = true;

        assertThat(beginFactor(officer.actor(), ORIGIN)).isNotNull();
    }

    private FactorSecret beginFactor(Actor by, AttemptOrigin origin) {
        var begin = new BeginFactor();
        begin.password = again;
        begin.ledger = new Begun();
        begin.clock = SettableClock.atNoon();
        return begin.call(by, "mật khẩu", origin);
    }

    private void beginPasskey(Actor by) {
        var begin = new BeginPasskey();
        begin.password = again;
        begin.ledger = new Begun();
        begin.clock = SettableClock.atNoon();
        begin.call(by, "mật khẩu", ORIGIN);
    }

    private static final class Begun extends FactorLedger {
        @Override
        public FactorSecret begin(OfficerId one, Instant now) {
            return new FactorSecret("A");
        }

        @Override
        public PasskeyOptions.ToCreate poseToCreate(OfficerId one, Occasion occasion, Instant now) {
            throw new AssertionError("nobody is to get so far");
        }
    }
}
