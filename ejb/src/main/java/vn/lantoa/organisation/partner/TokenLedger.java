package vn.lantoa.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.Presence;
import vn.lantoa.organisation.RandomToken;

/** Writer of tokens, in the caller's transaction or in a separate short transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class TokenLedger {
    @Inject
    ApiTokens tokens;

    @Inject
    Presence presence;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Issues a token for a signed-in actor. An officer's own token records the second factor of the current request.
     */
    public IssuedToken issue(Actor by, Actor owner, TokenPurpose purpose, String label, int days) {
        var use = by.isOfficer() && by.equals(owner) ? presence.factor() : Optional.<FactorUse>empty();
        return issue(by, new Terms(owner, purpose, label, days), use.orElse(null));
    }

    /** Owner, purpose, label and validity of a token in days. */
    public record Terms(Actor owner, TokenPurpose purpose, String label, int days) {}

    public IssuedToken issue(Actor by, Terms terms, @Nullable FactorUse use) {
        var now = clock.instant();
        var value = RandomToken.fresh();
        var token = new ApiToken(
                value.sha256(),
                terms.owner(),
                terms.purpose(),
                terms.label(),
                by,
                now,
                now.plus(Duration.ofDays(terms.days())));
        if (use != null) token.madeBy(use);
        tokens.add(token);
        audit.record(by, "token-issued", terms.owner().reference(), "token", token.id());
        return new IssuedToken(token.id(), terms.purpose(), value, token.expiresAt());
    }

    /** Issues a token to a partner. Rejected if the partner has too many tokens. */
    public IssuedToken issue(Actor by, Partner partner, TokenPurpose purpose, String label, int days) {
        var has = tokens.of(partner.actor(), clock.instant()).size();
        TokenRules.check(label, days)
                .when(has >= TokenRules.MOST_TOKENS, "label", "too-many", TokenRules.MOST_TOKENS)
                .throwIfAny();
        return issue(by, partner.actor(), purpose, label, days);
    }

    /** Issues a token for a partner's program, with the maximum validity. */
    public IssuedToken issue(Partner partner, String label) {
        return issue(partner.actor(), partner, TokenPurpose.API, label, TokenRules.MOST_DAYS);
    }

    /** Revokes the token; does nothing if it is no longer valid. */
    public void end(Actor by, ApiTokenId id, Instant now) {
        // empty if the token was swept long after it expired
        tokens.find(id).filter(token -> token.isGoodAt(now)).ifPresent(token -> {
            token.revoke(now);
            audit.record(by, "token-revoked", token.owner().reference(), "token", id);
        });
    }
}
