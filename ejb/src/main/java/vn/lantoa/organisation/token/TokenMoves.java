package vn.lantoa.organisation.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.Partner;

/** The tokens of partners' programs, issued and ended by use cases of later stages in their own transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TokenMoves {
    @Inject
    ApiTokens tokens;

    @Inject
    TokenLedger ledger;

    @Inject
    AuditLog audit;

    /** Issues a partner one for its programs, good for as long as any may be. */
    public IssuedToken issue(Partner partner, String label, Instant now) {
        var has = tokens.of(partner.actor(), now).size();
        TokenRules.check(label, TokenRules.MOST_DAYS)
                .when(has >= TokenRules.MOST_TOKENS, "label", "too-many", TokenRules.MOST_TOKENS)
                .throwIfAny();
        return ledger.issue(partner.actor(), partner.actor(), TokenPurpose.API, label, TokenRules.MOST_DAYS);
    }

    /** Revokes it, if it is still good. */
    public void end(Actor by, ApiTokenId id, Instant now) {
        // one that is long over is swept
        tokens.find(id).filter(token -> token.isGoodAt(now)).ifPresent(token -> {
            token.revoke(now);
            audit.record(by, "token-revoked", token.owner().reference(), Map.of("token", id.toString()));
        });
    }
}
