package vn.lantoa.organisation.token;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.attempt.AttemptOrigin;
import vn.lantoa.organisation.stepup.PasswordAgain;
import vn.lantoa.organisation.stepup.StepUp;

/**
 * Issues a token to an officer who is signed in. It can do all that he can, and no more than he can at that time. He shows his
 * second factor, or his password if he has none: a token outlasts the session that was left open. A token makes no other one.
 */
@StepUp
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IssueOwnToken {
    @Inject
    OfficerTokens terms;

    @Inject
    PasswordAgain again;

    @Inject
    TokenLedger ledger;

    /**
     * Who wants it, what he calls it, and for how many days.
     *
     * @param password of who has no second factor; else nothing
     * @param origin within a session of his
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
