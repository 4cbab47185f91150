package vn.lantoa.organisation.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.distribution.delivery.Outcome;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.credential.FactorLedger;
import vn.lantoa.organisation.credential.LocalDoor;
import vn.lantoa.organisation.credential.Occasion;
import vn.lantoa.organisation.credential.PasswordCheck;
import vn.lantoa.organisation.credential.PasswordCheck.Attempt;
import vn.lantoa.organisation.credential.PasswordCheck.Known;
import vn.lantoa.organisation.webauthn.PasskeyOptions;

class TokenChallengesTest {
    private static final PasskeyOptions.ToSign POSED = new PasskeyOptions.ToSign("", 0, "", List.of(), "");

    @Test
    void no_challenge_is_issued_to_officers_who_may_not_use_passwords() {
        var attempt = new PasswordCheck.Attempt("ai", "mật khẩu", new ClientAddress("203.0.113.7"));

        assertThat(challenges(true).pose(attempt)).isEqualTo(new IssueToken.Posed(POSED));
        assertThat(challenges(false).pose(attempt)).isEqualTo(new IssueToken.Refused());
    }

    private static TokenChallenges challenges(boolean admitted) {
        var challenges = new TokenChallenges();
        challenges.check = new PasswordCheck() {
            @Override
            public Outcome of(Attempt attempt) {
                return new Known(new OfficerId(UUID.randomUUID()));
            }
        };
        challenges.door = new LocalDoor() {
            @Override
            public boolean admits(OfficerId officer, AttemptOrigin origin) {
                return admitted;
            }
        };
        challenges.factors = new FactorLedger() {
            @Override
            public Optional<PasskeyOptions.ToSign> poseToSign(OfficerId officer, Occasion occasion, Instant now) {
                return Optional.of(POSED);
            }
        };
        challenges.clock = SettableClock.atNoon();
        return challenges;
    }
}
