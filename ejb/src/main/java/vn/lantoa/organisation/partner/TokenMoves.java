package vn.lantoa.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;

/** Issues and revokes tokens of partners' programs, in the transaction of the calling use case. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TokenMoves {
    @Inject
    ApiTokens tokens;

    @Inject
    TokenLedger ledger;

    @Inject
    AuditLog audit;

    /** Issues a token for a partner's program, with the maximum validity. */
    public IssuedToken issue(Partner partner, String label, Instant now) {
        var has = tokens.of(partner.actor(), now).size();
        TokenRules.check(label, TokenRules.MOST_DAYS)
                .when(has >= TokenRules.MOST_TOKENS, "label", "too-many", TokenRules.MOST_TOKENS)
                .throwIfAny();
        return ledger.issue(partner.actor(), partner.actor(), TokenPurpose.API, label, TokenRules.MOST_DAYS);
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
