package vn.lantoa.campaign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Officers who find nothing in the console, and queries without results. */
class FindInConsoleTest {
    @Test
    void searches_need_an_officer_with_a_role_and_words_of_limited_length() {
        var officer = Actor.officer(UUID.randomUUID());
        var partner = Actor.partner(UUID.randomUUID());
        var agency = new OrganisationId(UUID.randomUUID());
        var find = new FindInConsole();
        find.access = new GrantedRoles().grant(officer, Role.UPLOADER, agency).grant(partner, Role.UPLOADER, agency);

        for (var by : List.of(Actor.officer(UUID.randomUUID()), partner, Actor.ANONYMOUS))
            assertThat(find.call("hồ sơ", by)).isEmpty();
        for (var text : List.of("", " h ", "x".repeat(101)))
            assertThat(find.call(text, officer)).isEmpty();
    }
}
