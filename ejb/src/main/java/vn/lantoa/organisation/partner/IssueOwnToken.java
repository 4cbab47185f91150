package vn.lantoa.organisation.partner;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.PasswordAgain;

/**
 * Issues a token to a signed-in officer. The token grants the rights that the officer has at the time of its use. The
 * officer must present the second factor, or the password if there is none, because a token outlives a session that was
 * left open. A token cannot be used to issue another token.
 */
@StepUp
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class IssueOwnToken {
    @Inject
    OfficerTokens terms;

    @Inject
    PasswordAgain again;

    @Inject
    TokenLedger ledger;

    /**
     * Issues the token; returns it with its value.
     *
     * @param days the validity of the token in days
     * @param password the password of an officer without a second factor; otherwise empty
     * @param origin the origin of the request, with the officer's session
     */
    public IssuedToken call(Actor by, String label, int days, String password, AttemptOrigin origin) {
        var officer = OfficerId.of(by);
        if (origin.session() == null) throw new Forbidden("a session: a token cannot create another one");
        terms.check(officer, label, days).throwIfAny();
        again.require(by, password, origin);
        return ledger.issue(by, by, TokenPurpose.API, label, days);
    }
}
