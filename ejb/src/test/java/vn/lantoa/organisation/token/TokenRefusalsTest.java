package vn.lantoa.organisation.token;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.partner.PartnerId;

/** Who may not have tokens made, or taken away. */
class TokenRefusalsTest {
    @Test
    void nobody_has_a_token_made_for_another_partner() {
        var issue = new IssuePartnerToken();
        issue.access = new GrantedRoles();
        var partner = new PartnerId(UUID.randomUUID());

        for (var by : new Actor[] {Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID())})
            assertForbidden(
                    () -> issue.call(new IssuePartnerToken.Command(by, partner, TokenPurpose.API, "máy đọc", 30)));
    }

    @Test
    void who_is_no_officer_has_no_own_tokens_to_revoke() {
        assertForbidden(() -> new RevokeOwnTokens().call(Actor.partner(UUID.randomUUID())));
    }
}
