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
     * Owner, label and validity of the token.
     *
     * @param days the validity of the token in days
     * @param password the password of an officer without a second factor; otherwise empty
     * @param origin the origin of the request, with the officer's session
     */
    public record Command(Actor by, String label, int days, String password, AttemptOrigin origin) {
        @Override
        public String toString() {
            return "Command[•••]";
        }
    }

    /** Issues the token; returns it with its value. */
    public IssuedToken call(Command command) {
        var by = command.by();
        if (!by.isOfficer()) throw new Forbidden("being an officer");
        if (command.origin().session() == null) throw new Forbidden("a session: a token cannot create another one");
        var officer = new OfficerId(by.id());
        terms.check(officer, command.label(), command.days()).throwIfAny();
        again.require(by, command.password(), command.origin());
        return ledger.issue(by, by, TokenPurpose.API, command.label(), command.days());
    }
}
