package vn.lantoa.organisation.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.distribution.delivery.Outcome;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.FactorKind;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.credential.FactorCheck;
import vn.lantoa.organisation.credential.FactorLedger;
import vn.lantoa.organisation.credential.FactorProof;
import vn.lantoa.organisation.credential.LocalDoor;
import vn.lantoa.organisation.credential.PasswordCheck;
import vn.lantoa.organisation.credential.PasswordCheck.Attempt;
import vn.lantoa.organisation.credential.RecoveryCode;
import vn.lantoa.organisation.credential.RequiredFactor;
import vn.lantoa.organisation.credential.SecondFactors;
import vn.lantoa.organisation.officer.Officer;
import vn.lantoa.organisation.officer.OfficerFixtures;
import vn.lantoa.organisation.officer.Officers;

/** Callers who are not signed in despite a password, a second factor or a session. */
class SignInRefusalsTest {
    private static final AttemptOrigin ORIGIN = AttemptOrigin.of(new ClientAddress("203.0.113.7"));
    private static final RandomToken HALF = RandomToken.fresh();

    private final SettableClock clock = SettableClock.atNoon();
    private final Officer officer = OfficerFixtures.anOfficer(new OrganisationId(UUID.randomUUID()));
    private boolean awaited = true;
    private boolean hasFactor;
    private boolean asked = true;
    private boolean addedHere = true;

    private final SessionLedger ledger = new SessionLedger() {
        @Override
        public Optional<OfficerId> awaited(RandomToken half) {
            return awaited ? Optional.of(officer.id()) : Optional.empty();
        }

        @Override
        public SignIn.Outcome next(OfficerId one, AttemptOrigin origin, String agent) {
            return new SignIn.SignedIn(RandomToken.fresh(), RandomToken.fresh());
        }

        @Override
        public SignIn.SignedIn complete(RandomToken token, FactorUse use, @Nullable RandomToken device) {
            return new SignIn.SignedIn(RandomToken.fresh(), RandomToken.fresh());
        }
    };

    private final RequiredFactor required = new RequiredFactor() {
        @Override
        public boolean isAskedOf(OfficerId one) {
            return asked;
        }

        @Override
        public boolean isAddedAtSignInBy(OfficerId one) {
            return addedHere;
        }
    };

    @Test
    void a_right_password_is_rejected_where_passwords_are_not_admitted() {
        var attempt = new PasswordCheck.Attempt("ai", "mật khẩu", ORIGIN);

        assertThat(signIn(new PasswordCheck.Known(officer.id()), true).call(attempt, ""))
                .isInstanceOf(SignIn.SignedIn.class);
        assertThat(signIn(new PasswordCheck.Known(officer.id()), false).call(attempt, ""))
                .isEqualTo(new SignIn.Refused());
        assertThat(signIn(new PasswordCheck.Refused(), true).call(attempt, "")).isEqualTo(new SignIn.Refused());
        assertThat(signIn(new PasswordCheck.Blocked(Instant.EPOCH), true).call(attempt, ""))
                .isEqualTo(new SignIn.TooManyAttempts(Instant.EPOCH));
    }

    @Test
    void only_the_officers_second_factor_completes_a_half_session() {
        assertThat(confirm(new FactorCheck.AcceptedFactor(new FactorUse(FactorKind.TOTP, Instant.EPOCH))))
                .isInstanceOf(SignIn.SignedIn.class);
        assertThat(confirm(new FactorCheck.Refused())).isEqualTo(new SignIn.Refused());
        assertThat(confirm(new FactorCheck.Blocked(Instant.EPOCH)))
                .isEqualTo(new SignIn.TooManyAttempts(Instant.EPOCH));
        awaited = false;

        assertThat(confirm(new FactorCheck.AcceptedFactor(new FactorUse(FactorKind.TOTP, Instant.EPOCH))))
                .isEqualTo(new SignIn.Over());
    }

    @Test
    void an_officer_without_any_factor_adds_one_at_sign_in() {
        assertRejected(() -> enrol().call(HALF, "000000", null), "code wrong-code");
        hasFactor = true;
        assertConflict(() -> enrol().call(HALF, "123456", null), "sign-in-over");
        hasFactor = false;
        addedHere = false;
        assertConflict(() -> enrol().call(HALF, "123456", null), "sign-in-over");
        assertThat(enrol().find(HALF)).isEmpty();
        addedHere = true;
        awaited = false;
        assertConflict(() -> enrol().call(HALF, "123456", null), "sign-in-over");
        awaited = true;

        assertThat(enrol().call(HALF, "123456", null).codes()).hasSize(1);
    }

    @Test
    void a_session_ends_with_its_time_or_without_a_newly_required_factor() {
        var session = new SignInSession(HALF.sha256(), officer.id(), "203.0.113.7", "", clock.instant());

        assertThat(recognise(session, officer)).isEmpty();
        asked = false;
        assertThat(recognise(session, officer)).isPresent();
        asked = true;
        session.shown(new FactorUse(FactorKind.TOTP, clock.instant()));
        assertThat(recognise(session, officer)).isPresent();

        clock.advance(Duration.ofDays(30));
        assertThat(recognise(session, officer)).isEmpty();
    }

    @Test
    void unknown_and_disabled_officers_have_no_session() {
        var session = new SignInSession(HALF.sha256(), officer.id(), "203.0.113.7", "", clock.instant());
        asked = false;

        assertThat(recognise(session, null)).isEmpty();
        assertThat(recognise(null, officer)).isEmpty();
        var disabled = new Officer() {
            @Override
            public boolean isEnabled() {
                return false;
            }
        };
        assertThat(recognise(session, disabled)).isEmpty();
    }

    private SignIn signIn(PasswordCheck.Outcome outcome, boolean admitted) {
        var signIn = new SignIn();
        signIn.check = new PasswordCheck() {
            @Override
            public Outcome of(Attempt attempt) {
                return outcome;
            }
        };
        signIn.door = new LocalDoor() {
            @Override
            public boolean admits(OfficerId one, AttemptOrigin origin) {
                return admitted;
            }
        };
        signIn.ledger = ledger;
        return signIn;
    }

    private SignIn.Outcome confirm(FactorCheck.Outcome outcome) {
        var confirm = new ConfirmSignIn();
        confirm.check = new FactorCheck() {
            @Override
            public Outcome of(OfficerId one, FactorProof proof, AttemptOrigin from) {
                return outcome;
            }
        };
        confirm.ledger = ledger;
        return confirm.call(HALF, "123456", ORIGIN);
    }

    private EnrolAtSignIn enrol() {
        var enrol = new EnrolAtSignIn();
        enrol.sessions = ledger;
        enrol.ledger = new FactorLedger() {
            @Override
            public Optional<List<RecoveryCode>> add(OfficerId one, String code, Instant now) {
                return code.equals("123456") ? Optional.of(List.of(new RecoveryCode("a"))) : Optional.empty();
            }
        };
        enrol.factors = new SecondFactors() {
            @Override
            public boolean isOf(OfficerId one) {
                return hasFactor;
            }
        };
        enrol.required = required;
        enrol.clock = clock;
        return enrol;
    }

    private Optional<RecogniseSession.Recognised> recognise(@Nullable SignInSession session, @Nullable Officer known) {
        var recognise = new RecogniseSession();
        recognise.sessions = new SignInSessions() {
            @Override
            Optional<SignInSession> find(RandomToken token) {
                return Optional.ofNullable(session);
            }
        };
        recognise.officers = new Officers() {
            @Override
            public Optional<Officer> find(OfficerId id) {
                return Optional.ofNullable(known);
            }
        };
        recognise.demo = new DemoMode(false);
        recognise.required = required;
        recognise.clock = clock;
        return recognise.call(HALF);
    }
}
