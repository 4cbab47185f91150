package vn.lantoa.organisation.partner;

import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.RandomToken;

/** Callers who may not create, exchange or revoke tokens. */
class TokenRefusalsTest {
    private static final Actor OFFICER = Actor.officer(UUID.randomUUID());
    private static final Actor PARTNER = Actor.partner(UUID.randomUUID());
    private static final Actor OTHER = Actor.partner(UUID.randomUUID());

    private final SettableClock clock = SettableClock.atNoon();
    private final RevokeToken revoke = new RevokeToken();
    private final RotateToken rotate = new RotateToken();

    TokenRefusalsTest() {
        revoke.access = new GrantedRoles();
        revoke.audit = new RecordedAudit();
        revoke.clock = clock;
        rotate.access = revoke.access;
        rotate.clock = clock;
    }

    @Test
    void no_partner_creates_tokens_for_another() {
        var issue = new IssuePartnerToken();
        issue.access = new GrantedRoles();
        var partner = new PartnerId(UUID.randomUUID());

        for (var by : new Actor[] {OFFICER, OTHER})
            assertForbidden(
                    () -> issue.call(new IssuePartnerToken.Command(by, partner, TokenPurpose.API, "máy đọc", 30)));
    }

    @Test
    void only_officers_revoke_own_tokens() {
        assertForbidden(() -> new RevokeOwnTokens().call(OTHER));
    }

    @Test
    void others_cannot_find_revoke_or_exchange_a_token() {
        var token = given(PARTNER);

        for (var by : new Actor[] {OFFICER, OTHER, Actor.ANONYMOUS}) {
            assertNotFound(() -> revoke.call(by, token.id()));
            assertNotFound(() -> rotate(by, token, 30, 0));
        }
    }

    @Test
    void revoked_and_expired_tokens_cannot_be_revoked_or_exchanged() {
        var token = given(PARTNER);
        revoke.call(PARTNER, token.id());

        assertNotFound(() -> revoke.call(PARTNER, token.id()));
        assertNotFound(() -> rotate(PARTNER, token, 30, 0));

        var over = given(PARTNER);
        clock.advance(Duration.ofDays(2));

        assertNotFound(() -> revoke.call(PARTNER, over.id()));
        assertNotFound(() -> rotate(PARTNER, over, 30, 0));
    }

    @Test
    void officers_tokens_cannot_be_exchanged() {
        var token = given(OFFICER);

        assertNotFound(() -> rotate(OFFICER, token, 30, 0));
    }

    @Test
    void lifetimes_of_new_and_rotated_tokens_are_limited() {
        var token = given(PARTNER);

        assertRejected(() -> rotate(PARTNER, token, 0, -1), "days too-few", "overlapDays too-few");
    }

    private void rotate(Actor by, ApiToken token, int days, int overlapDays) {
        rotate.call(new RotateToken.Command(by, token.id(), days, overlapDays));
    }

    private ApiToken given(Actor owner) {
        var now = clock.instant();
        var token = new ApiToken(
                RandomToken.fresh().sha256(),
                owner,
                TokenPurpose.API,
                "máy đọc",
                owner,
                now,
                now.plus(Duration.ofDays(1)));
        revoke.tokens = new ApiTokens() {
            @Override
            public ApiToken get(ApiTokenId id) {
                return token;
            }
        };
        rotate.tokens = revoke.tokens;
        return token;
    }
}
