package vn.lantoa.organisation.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.AddressAttempts;
import vn.lantoa.organisation.credential.ClientAddress;

/** Tokens that open no partner session. */
class OpenPartnerSessionTest {
    private static final ClientAddress FROM = new ClientAddress("203.0.113.7");

    private final RecordedAudit audit = new RecordedAudit();
    private final SettableClock clock = SettableClock.atNoon();
    private final List<String> forgiven = new ArrayList<>();
    private Actor owner = Actor.partner(UUID.randomUUID());
    private Optional<Instant> blocked = Optional.empty();
    private boolean known = true;
    private boolean maySpeak = true;

    @Test
    void a_valid_partner_token_opens_a_session() {
        assertThat(open(RandomToken.fresh())).isInstanceOf(OpenPartnerSession.Opened.class);
        assertThat(audit.actions()).containsExactly("partner-signed-in");
        assertThat(forgiven).hasSize(1);
    }

    @Test
    void invalid_officer_and_foreign_tokens_are_rejected_and_recorded() {
        maySpeak = false;
        assertThat(open(RandomToken.fresh())).isEqualTo(new OpenPartnerSession.Refused());
        maySpeak = true;
        owner = Actor.officer(UUID.randomUUID());
        assertThat(open(RandomToken.fresh())).isEqualTo(new OpenPartnerSession.Refused());
        known = false;
        assertThat(open(RandomToken.fresh())).isEqualTo(new OpenPartnerSession.Refused());
        assertThat(open(new RandomToken("x".repeat(201)))).isEqualTo(new OpenPartnerSession.Refused());

        assertThat(audit.actions()).hasSize(4).containsOnly("sign-in-failed");
        assertThat(forgiven).isEmpty();
    }

    @Test
    void too_many_attempts_are_rejected_without_a_lookup() {
        blocked = Optional.of(Instant.EPOCH);

        assertThat(open(RandomToken.fresh())).isEqualTo(new OpenPartnerSession.TooManyAttempts(Instant.EPOCH));
        assertThat(audit.actions()).isEmpty();
    }

    private OpenPartnerSession.Outcome open(RandomToken bearer) {
        var open = new OpenPartnerSession();
        open.tokens = new ApiTokens() {
            @Override
            public Optional<ApiToken> find(RandomToken value, TokenPurpose purpose) {
                return known && purpose == TokenPurpose.API ? Optional.of(new Token()) : Optional.empty();
            }
        };
        open.owners = new TokenOwners() {
            @Override
            public boolean maySpeak(ApiToken token, ClientAddress from, Instant now) {
                return maySpeak;
            }
        };
        open.partnerSessions = new PartnerSessions() {
            @Override
            RandomToken open(ApiTokenId token, String address, String agent, Instant now) {
                return RandomToken.fresh();
            }
        };
        open.attempts = new AddressAttempts() {
            @Override
            public Optional<Instant> begin(String purpose, ClientAddress address, Instant now) {
                return blocked;
            }

            @Override
            public void succeeded(String purpose, ClientAddress address, Instant now) {
                forgiven.add(purpose);
            }
        };
        open.audit = audit;
        open.clock = clock;
        return open.call(bearer, FROM, "");
    }

    private final class Token extends ApiToken {
        @Override
        public ApiTokenId id() {
            return new ApiTokenId(new UUID(0, 1));
        }

        @Override
        public Actor owner() {
            return owner;
        }
    }
}
