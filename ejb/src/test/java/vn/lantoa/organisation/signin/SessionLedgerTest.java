package vn.lantoa.organisation.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.credential.FactorSecret;
import vn.lantoa.organisation.credential.RequiredFactor;
import vn.lantoa.organisation.credential.SecondFactors;
import vn.lantoa.organisation.signin.HalfSignIns.Half;

/** The step after the right password of an officer who must have a second factor and has none in the hub. */
class SessionLedgerTest {
    private static final AttemptOrigin ORIGIN = AttemptOrigin.of(new ClientAddress("203.0.113.7"));
    private static final ProviderSession AT_PROVIDER = new ProviderSession("https://dangnhap.example.vn", "s1");

    private final OfficerId officer = new OfficerId(UUID.randomUUID());
    private final RecordedAudit audit = new RecordedAudit();
    private final List<OfficerId> begun = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final SessionLedger ledger = new SessionLedger();
    private boolean factorElsewhere;

    @BeforeEach
    void twins() {
        ledger.sessions = new Sessions();
        ledger.halves = new Halves();
        ledger.factors = new NoFactor();
        ledger.required = new Required();
        ledger.audit = audit;
        ledger.clock = SettableClock.atNoon();
    }

    @Test
    void a_half_session_is_opened_until_the_factor_is_shown() {
        assertThat(ledger.next(officer, ORIGIN, "")).isInstanceOf(SignIn.FactorAwaited.class);
        assertThat(ledger.nextAtProvider(officer, ORIGIN, "", AT_PROVIDER, null))
                .isInstanceOf(SignIn.FactorAwaited.class);
        assertThat(begun).containsExactly(officer, officer);
        assertThat(audit.actions()).isEmpty();
    }

    @Test
    void no_factor_is_added_where_the_provider_requires_one() {
        factorElsewhere = true;

        assertThat(ledger.nextAtProvider(officer, ORIGIN, "", AT_PROVIDER, null))
                .isEqualTo(new SignIn.Refused());
        assertThat(audit.actions()).isEmpty();
        assertThat(ledger.next(officer, ORIGIN, "")).isEqualTo(new SignIn.Refused());
        assertThat(audit.actions()).containsExactly("password-not-admitted");
        assertThat(begun).isEmpty();
    }

    @Test
    void a_provider_logout_ends_sessions_without_a_sid_and_half_sessions() {
        ledger.endNameless("https://dangnhap.example.vn", officer);

        assertThat(ended).containsExactlyInAnyOrder("sessions", "halves");
    }

    private final class Sessions extends SignInSessions {
        @Override
        int end(String condition, String issuer, Object value) {
            ended.add("sessions");
            return 1;
        }
    }

    private final class Halves extends HalfSignIns {
        @Override
        RandomToken open(Half half, Instant now) {
            return RandomToken.fresh();
        }

        @Override
        void end(String condition, String issuer, Object value) {
            ended.add("halves");
        }
    }

    private final class NoFactor extends SecondFactors {
        @Override
        public boolean isOf(OfficerId whose) {
            return false;
        }

        @Override
        public FactorSecret begin(OfficerId whose, Instant now) {
            begun.add(whose);
            return new FactorSecret("A");
        }
    }

    private final class Required extends RequiredFactor {
        @Override
        public boolean isAskedOf(OfficerId whose) {
            return true;
        }

        @Override
        public boolean isAskedAtSignInOf(OfficerId whose) {
            return true;
        }

        @Override
        public boolean isAddedAtSignInBy(OfficerId whose) {
            return !factorElsewhere;
        }
    }
}
