package vn.lantoa.organisation.signin;

import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.officer.OfficerFixtures;

/** Officers who may not end another officer's sessions. */
class SignOutRefusalsTest {
    @Test
    void only_an_officers_administrator_ends_their_sessions() {
        var officer = OfficerFixtures.anOfficer(new OrganisationId(UUID.randomUUID()));
        var signOut = new SignOutOfficer();
        signOut.officers = OfficerFixtures.only(officer);
        signOut.stewardship = OfficerFixtures.stewardOf(Actor.officer(UUID.randomUUID()), officer);

        for (var by : List.of(Actor.officer(UUID.randomUUID()), officer.actor(), Actor.ANONYMOUS))
            assertForbidden(() -> signOut.call(by, officer.id()));
    }

    @Test
    void others_find_no_session_to_end() {
        var officer = OfficerFixtures.anOfficer(new OrganisationId(UUID.randomUUID()));
        var session = new SignInSession(RandomToken.fresh().sha256(), officer.id(), "203.0.113.7", "", Instant.EPOCH);
        var end = new EndSession();
        end.stewardship = OfficerFixtures.stewardOf(Actor.officer(UUID.randomUUID()), officer);
        end.sessions = new SignInSessions() {
            @Override
            public SignInSession get(SessionId id) {
                return session;
            }
        };

        for (var by : List.of(Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS))
            assertNotFound(() -> end.call(by, session.id()));
    }
}
