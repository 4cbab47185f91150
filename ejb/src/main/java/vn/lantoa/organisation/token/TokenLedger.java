package vn.lantoa.organisation.token;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.RandomToken;

/** Writes a token down, in a short transaction of its own or in that of the caller. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class TokenLedger {
    @Inject
    ApiTokens tokens;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public IssuedToken issue(Actor by, Actor owner, TokenPurpose purpose, String label, int days) {
        var now = clock.instant();
        var value = RandomToken.fresh();
        var token = new ApiToken(value.sha256(), owner, purpose, label, by, now, now.plus(Duration.ofDays(days)));
        tokens.add(token);
        audit.record(
                by,
                "token-issued",
                owner.reference(),
                Map.of("token", token.id().toString()));
        return new IssuedToken(token.id(), purpose, value, token.expiresAt());
    }
}
