package vn.lantoa.organisation.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.officer.Officer;
import vn.lantoa.organisation.officer.Officers;

class ProviderSignInsTest {
    private static final String ISSUER = "https://dangnhap.example.vn/realms/tinh";
    private static final OfficerId OFFICER = new OfficerId(UUID.randomUUID());

    private final RecordedAudit audit = new RecordedAudit();

    @Test
    void a_missing_provider_factor_is_reported_as_not_enough() {
        var flow = new ProviderFlow(RandomToken.fresh(), FlowPurpose.SIGN_IN, null, "/console", Instant.EPOCH);
        var identity = new ProviderIdentity(ISSUER, "s", "", "1", Instant.EPOCH);
        var origin = AttemptOrigin.of(new ClientAddress("203.0.113.7"));

        assertThat(signIns().signIn(flow, identity, new Visitor(Actor.ANONYMOUS, null, origin, ""), null))
                .isEqualTo(new ProviderOutcome.Failed(ProviderFailure.NOT_ENOUGH));
        assertThat(audit.entries()).singleElement().satisfies(one -> assertThat(one.details())
                .containsEntry("why", "NOT_ENOUGH"));
    }

    private ProviderSignIns signIns() {
        var signIns = new ProviderSignIns();
        signIns.identities = new Bound();
        signIns.spent = new SpentOnce() {
            @Override
            boolean spend(Sha256 what, Instant goodUntil, Instant now) {
                return true;
            }
        };
        signIns.officers = new Officers() {
            @Override
            public Officer get(OfficerId id) {
                return new Enabled();
            }
        };
        signIns.sessions = new SessionLedger() {
            @Override
            public SignIn.Outcome nextAtProvider(
                    OfficerId officer,
                    AttemptOrigin origin,
                    String agent,
                    ProviderSession session,
                    @Nullable FactorUse use) {
                return new SignIn.Refused();
            }
        };
        signIns.demo = new DemoMode(false);
        signIns.audit = audit;
        signIns.clock = SettableClock.atNoon();
        return signIns;
    }

    private static final class Bound extends OfficerIdentities {
        @Override
        Optional<Live> findLocked(String issuer, String subject) {
            return Optional.of(new Live(UUID.randomUUID(), OFFICER, issuer));
        }

        @Override
        void used(String issuer, String subject, Instant now) {}
    }

    private static final class Enabled extends Officer {
        @Override
        public OfficerId id() {
            return OFFICER;
        }

        @Override
        public boolean isEnabled() {
            return true;
        }

        @Override
        public boolean isDemo() {
            return false;
        }
    }
}
