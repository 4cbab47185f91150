package vn.lantoa.organisation.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Secret;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.officer.ChangeDraft;
import vn.lantoa.organisation.officer.DualControl;
import vn.lantoa.organisation.officer.Officer;
import vn.lantoa.organisation.officer.PendingChangeId;
import vn.lantoa.organisation.officer.Stewardship;

class AskProviderLinkTest {
    private static final String ISSUER = "https://dangnhap.example.vn/realms/tinh";
    private static final OfficerId OFFICER = new OfficerId(UUID.randomUUID());
    private static final Actor ADMINISTRATOR = Actor.officer(UUID.randomUUID());

    private final List<ChangeDraft> asked = new ArrayList<>();

    @Test
    void the_account_belongs_to_the_configured_provider() {
        var client = new OidcConfig.Client(URI.create(ISSUER), "lantoa", new Secret("secret"));
        ask(new OidcConfig(client, List.of("openid"), List.of(), Set.of()));

        assertThat(asked)
                .singleElement()
                .satisfies(one -> assertThat(one.detail().word("issuer")).isEqualTo(ISSUER));
    }

    @Test
    void without_a_provider_the_request_is_rejected() {
        assertConflict(() -> ask(OidcConfig.OFF), "provider-off");
        assertThat(asked).isEmpty();
    }

    private void ask(OidcConfig config) {
        var ask = new AskProviderLink();
        ask.config = config;
        ask.stewardship = new Stewardship() {
            @Override
            public Officer get(Actor by, OfficerId id) {
                return new Somebody();
            }
        };
        ask.identities = new Unbound();
        ask.control = new ControlStub();
        ask.call(new AskProviderLink.Command(ADMINISTRATOR, OFFICER, "6f0d1a"));
    }

    private static final class Unbound extends OfficerIdentities {
        @Override
        Optional<Live> findLocked(String issuer, String subject) {
            return Optional.empty();
        }

        @Override
        List<BoundIdentity> of(OfficerId officer) {
            return List.of();
        }
    }

    private final class ControlStub extends DualControl {
        @Override
        public PendingChangeId ask(ChangeDraft draft, Actor by) {
            asked.add(draft);
            return new PendingChangeId(UUID.randomUUID());
        }

        @Override
        public void requireNotFor(Actor by, @Nullable OfficerId officer) {}
    }

    private static final class Somebody extends Officer {
        @Override
        public OfficerId id() {
            return OFFICER;
        }

        @Override
        public OrganisationId organisation() {
            return new OrganisationId(UUID.randomUUID());
        }
    }
}
