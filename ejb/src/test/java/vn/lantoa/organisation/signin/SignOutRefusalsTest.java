package vn.lantoa.organisation.signin;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.officer.OfficerFixtures;

/** Who may not end the sessions of an officer. */
class SignOutRefusalsTest {
    @Test
    void only_who_looks_after_an_officer_ends_their_sessions() {
        var officer = OfficerFixtures.anOfficer(new OrganisationId(UUID.randomUUID()));
        var signOut = new SignOutOfficer();
        signOut.officers = OfficerFixtures.only(officer);
        signOut.stewardship = OfficerFixtures.stewardOf(Actor.officer(UUID.randomUUID()));

        for (var by : List.of(Actor.officer(UUID.randomUUID()), officer.actor(), Actor.ANONYMOUS))
            assertForbidden(() -> signOut.call(by, officer.id()));
    }
}
