package vn.lantoa.organisation.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.credential.PasswordAgain;
import vn.lantoa.organisation.officer.OfficerFixtures;

/** Officers who may neither bind a provider account to an officer nor unbind it. */
class ProviderLinkRefusalsTest {
    private static final IdentityId ID = new IdentityId(UUID.randomUUID());

    private final List<Actor> ended = new ArrayList<>();

    @Test
    void an_account_is_bound_only_within_a_session() {
        var begin = new BeginProviderLink();
        begin.again = new PasswordAgain() {
            @Override
            public OfficerId require(Actor by, String password, AttemptOrigin origin) {
                return new OfficerId(by.id());
            }
        };
        var origin = AttemptOrigin.of(new ClientAddress("203.0.113.7"));

        assertForbidden(() -> begin.call(Actor.officer(UUID.randomUUID()), "mật khẩu", origin, "/console/me"));
    }

    @Test
    void only_the_officer_and_their_administrator_can_end_a_binding() {
        var officer = OfficerFixtures.anOfficer(new OrganisationId(UUID.randomUUID()));
        var steward = Actor.officer(UUID.randomUUID());
        var unlink = new UnlinkProvider();
        unlink.stewardship = OfficerFixtures.stewardOf(steward, officer);
        unlink.identities = new OfficerIdentities() {
            @Override
            Optional<Live> findLocked(IdentityId id) {
                return id.equals(ID)
                        ? Optional.of(new Live(ID.value(), officer.id(), "https://dangnhap.example.vn"))
                        : Optional.empty();
            }
        };
        unlink.ledger = new IdentityLedger() {
            @Override
            public void unlink(IdentityId id, OfficerId whose, String issuer, Actor by) {
                ended.add(by);
            }
        };
        unlink.sessions = new SessionLedger() {
            @Override
            public int endThoseOf(String issuer, OfficerId whose) {
                return 0;
            }
        };

        for (var by : List.of(Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS))
            assertNotFound(() -> unlink.call(by, ID));
        assertNotFound(() -> unlink.call(steward, new IdentityId(UUID.randomUUID())));
        assertThat(ended).isEmpty();
        unlink.call(officer.actor(), ID);
        unlink.call(steward, ID);
        assertThat(ended).containsExactly(officer.actor(), steward);
    }
}
