package vn.lantoa.organisation.token;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.attempt.AttemptOrigin;
import vn.lantoa.organisation.stepup.PasswordAgain;
import vn.lantoa.organisation.stepup.StepUp;

/**
 * Issues a token to an officer who is signed in. It can do all that the officer can, and no more than they can at that
 * time. They show their second factor, or their password if they have none: a token outlasts the session that was left
 * open. A token makes no other one.
 */
@StepUp
@UseCase
@Transactional(TxType.NOT_SUPPORTED)
public class IssueOwnToken {
    @Inject
    OfficerTokens terms;

    @Inject
    PasswordAgain again;

    @Inject
    TokenLedger ledger;

    /**
     * The officer, the label of the token, and for how many days it is good.
     *
     * @param password the password of an officer without a second factor; else empty
     * @param origin within a session of the officer
     */
    public record Command(Actor by, String label, int days, String password, AttemptOrigin origin) {
        @Override
        public String toString() {
            return "Command[•••]";
        }
    }

    /** @return the token with what it carries */
    public IssuedToken call(Command command) {
        var by = command.by();
        if (!by.isOfficer()) throw new Forbidden("being an officer");
        if (command.origin().session() == null) throw new Forbidden("a session: no token makes another one");
        var officer = new OfficerId(by.id());
        terms.check(officer, command.label(), command.days()).throwIfAny();
        again.require(by, command.password(), command.origin());
        return ledger.issue(by, by, TokenPurpose.API, command.label(), command.days());
    }
}
