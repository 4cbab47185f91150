package vn.lantoa.organisation.partner;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.StepUp;

/** Revokes all tokens of the calling officer, for example if the officer does not know which token has leaked. */
@StepUp
@UseCase
public class RevokeOwnTokens {
    @Inject
    ApiTokens tokens;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Revokes the tokens and returns their number. */
    public int call(Actor by) {
        if (!by.isOfficer()) throw new Forbidden("being an officer");
        var now = clock.instant();
        var all = tokens.of(by, now);
        all.forEach(one -> tokens.get(one.id()).revoke(now));
        audit.record(by, "tokens-revoked", by.reference(), "count", all.size());
        return all.size();
    }
}
