package vn.lantoa.organisation.token;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.stepup.StepUp;

/** Issues a token to an officer who is signed in. It can do all that he can, and no more than he can at that time. */
@StepUp
@Stateless
public class IssueOwnToken {
    @Inject
    TokenLedger ledger;

    /** @return the token with what it carries */
    public IssuedToken call(Actor by, String label, int days) {
        if (!by.isOfficer()) throw new Forbidden("being an officer");
        TokenRules.check(label, days).throwIfAny();
        return ledger.issue(by, by, TokenPurpose.API, label, days);
    }
}
