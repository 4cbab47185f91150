package vn.lantoa.organisation.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.distribution.delivery.Outcome;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.FactorKind;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.credential.FactorCheck;
import vn.lantoa.organisation.credential.FactorProof;
import vn.lantoa.organisation.credential.LocalDoor;
import vn.lantoa.organisation.credential.PasswordCheck;
import vn.lantoa.organisation.credential.PasswordCheck.Attempt;
import vn.lantoa.organisation.credential.RequiredFactor;
import vn.lantoa.organisation.credential.SecondFactors;
import vn.lantoa.press.item.Terms;

/** Reasons why an officer gets no token, and why a token is not accepted. */
class TokenIssueTest {
    private static final ClientAddress FROM = new ClientAddress("203.0.113.7");
    private static final OfficerId OFFICER = new OfficerId(UUID.randomUUID());
    private static final FactorUse USE = new FactorUse(FactorKind.TOTP, Instant.EPOCH);

    private PasswordCheck.Outcome password = new PasswordCheck.Known(OFFICER);
    private FactorCheck.Outcome factor = new FactorCheck.AcceptedFactor(USE);
    private boolean admitted = true;
    private boolean hasFactor = true;
    private boolean asked = true;

    private final RequiredFactor required = new RequiredFactor() {
        @Override
        public boolean isAskedOf(OfficerId officer) {
            return asked;
        }

        @Override
        public boolean isAskedAtSignInOf(OfficerId officer) {
            return asked;
        }
    };

    @Test
    void a_token_needs_password_permission_and_second_factor() {
        assertThat(issue("123456", 30)).isInstanceOf(IssueToken.Issued.class);
        assertThat(issue(" ", 30)).isEqualTo(new IssueToken.CodeNeeded());
        factor = new FactorCheck.Refused();
        assertThat(issue("000000", 30)).isEqualTo(new IssueToken.CodeNeeded());
        factor = new FactorCheck.Blocked(Instant.EPOCH);
        assertThat(issue("000000", 30)).isEqualTo(new IssueToken.TooManyAttempts(Instant.EPOCH));
        admitted = false;
        assertThat(issue("123456", 30)).isEqualTo(new IssueToken.Refused());
        password = new PasswordCheck.Blocked(Instant.EPOCH);
        assertThat(issue("123456", 30)).isEqualTo(new IssueToken.TooManyAttempts(Instant.EPOCH));
        password = new PasswordCheck.Refused();
        assertThat(issue("123456", 30)).isEqualTo(new IssueToken.Refused());
    }

    @Test
    void a_missing_required_factor_is_rejected() {
        hasFactor = false;
        assertThat(issue("", 30)).isEqualTo(new IssueToken.FactorNeeded());
        asked = false;
        assertThat(issue("", 30)).isInstanceOf(IssueToken.Issued.class);
    }

    @Test
    void general_limits_are_public_and_role_limits_shown_after_the_factor() {
        password = new PasswordCheck.Refused();
        assertRejected(() -> issue("123456", 0), "days too-few");

        password = new PasswordCheck.Known(OFFICER);
        assertRejected(() -> issue("123456", 90), "days too-many");
        assertThat(issue("", 90)).isEqualTo(new IssueToken.CodeNeeded());
    }

    @Test
    void a_token_without_a_factor_works_for_officers_who_need_none() {
        assertThat(recognised(token(null), true).map(RecogniseToken.Recognised::enough))
                .contains(false);
        assertThat(recognised(token(USE), true).map(RecogniseToken.Recognised::enough))
                .contains(true);
        asked = false;
        assertThat(recognised(token(null), true).map(RecogniseToken.Recognised::enough))
                .contains(true);
    }

    @Test
    void invalid_tokens_and_other_networks_identify_nobody() {
        assertThat(recognised(null, true)).isEmpty();
        assertThat(recognised(token(USE), false)).isEmpty();
    }

    private IssueToken.Outcome issue(String shown, int days) {
        var issue = new IssueToken();
        issue.check = new PasswordCheck() {
            @Override
            public Outcome of(Attempt attempt) {
                return password;
            }
        };
        issue.door = new LocalDoor() {
            @Override
            public boolean admits(OfficerId officer, AttemptOrigin origin) {
                return admitted;
            }
        };
        issue.factor = new FactorCheck() {
            @Override
            public Outcome of(OfficerId officer, FactorProof proof, AttemptOrigin from) {
                return factor;
            }
        };
        issue.factors = new SecondFactors() {
            @Override
            public boolean isOf(OfficerId officer) {
                return hasFactor;
            }
        };
        issue.required = required;
        issue.terms = new OfficerTokens() {
            @Override
            public Issues check(OfficerId officer, String label, int wanted) {
                return TokenRules.check(label, wanted, 60);
            }
        };
        issue.ledger = new Issuing();
        var attempt = new PasswordCheck.Attempt("canbo", "mật khẩu", FROM);
        return issue.call(new IssueToken.Command(attempt, shown, "máy đọc", days));
    }

    private Optional<RecogniseToken.Recognised> recognised(@Nullable ApiToken token, boolean maySpeak) {
        var recognise = new RecogniseToken();
        recognise.tokens = new ApiTokens() {
            @Override
            public Optional<ApiToken> find(RandomToken value, TokenPurpose purpose) {
                return Optional.ofNullable(token);
            }
        };
        recognise.owners = new TokenOwners() {
            @Override
            public boolean maySpeak(ApiToken one, ClientAddress from, Instant now) {
                return maySpeak;
            }
        };
        recognise.required = required;
        recognise.clock = SettableClock.atNoon();
        return recognise.call(RandomToken.fresh(), TokenPurpose.API, FROM);
    }

    private static ApiToken token(@Nullable FactorUse use) {
        var owner = Actor.officer(OFFICER.value());
        var now = SettableClock.atNoon().instant();
        var hash = RandomToken.fresh().sha256();
        var token = new ApiToken(hash, owner, TokenPurpose.API, "", owner, now, now.plus(Duration.ofDays(1)));
        if (use != null) token.madeBy(use);
        return token;
    }

    private static final class Issuing extends TokenLedger {
        @Override
        public IssuedToken issue(Actor by, Terms terms, @Nullable FactorUse use) {
            var id = new ApiTokenId(UUID.randomUUID());
            return new IssuedToken(id, terms.purpose(), RandomToken.fresh(), Instant.EPOCH);
        }
    }
}
