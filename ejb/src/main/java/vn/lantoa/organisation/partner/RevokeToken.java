package vn.lantoa.organisation.partner;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/**
 * Revokes a token, for its owner or an administrator at the root. Other actors cannot find out whether the token
 * exists.
 */
@UseCase
public class RevokeToken {
    @Inject
    ApiTokens tokens;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Revokes the token. */
    public void call(Actor by, ApiTokenId id) {
        var now = clock.instant();
        var token = tokens.get(id);
        var may = by.equals(token.owner()) || access.allowsEverywhere(by, Role.ADMINISTRATOR);
        if (!may || !token.isGoodAt(now)) throw new NotFound("token " + id);
        token.revoke(now);
        audit.record(by, "token-revoked", token.owner().reference(), "token", id);
    }
}
