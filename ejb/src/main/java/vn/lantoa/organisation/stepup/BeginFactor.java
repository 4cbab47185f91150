package vn.lantoa.organisation.stepup;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.attempt.AttemptOrigin;
import vn.lantoa.organisation.factor.FactorSecret;
import vn.lantoa.organisation.factor.SecondFactors;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.password.PasswordCheck;
import vn.lantoa.organisation.password.PasswordCheck.Attempt;

/**
 * Gives an officer a secret to put into his device. He must know his password: whoever finds his session open could add a
 * device of his own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BeginFactor {
    @Inject
    SecondFactors factors;

    @Inject
    Officers officers;

    @Inject
    PasswordCheck check;

    @Inject
    FactorLedger ledger;

    @Inject
    Clock clock;

    /** Whose, his password, and where from. */
    public record Command(Actor by, String password, AttemptOrigin origin) {
        @Override
        public String toString() {
            return "Command[•••]";
        }
    }

    /** The secret; it is his when {@link AddFactor} has seen a code of it. */
    public FactorSecret call(Command command) {
        if (!command.by().isOfficer()) throw new Forbidden("being an officer");
        var officer = officers.get(new OfficerId(command.by().id()));
        if (factors.isOf(officer.id())) throw new Conflict("factor-already-added", "remove it first");
        var outcome = check.of(new Attempt(officer.login(), command.password(), command.origin()));
        if (outcome instanceof PasswordCheck.Blocked)
            throw new Conflict("too-many-attempts", "wait before the next attempt");
        if (!(outcome instanceof PasswordCheck.Known)) throw new Rejected(Issues.of("current", "wrong-password"));
        return ledger.begin(officer.id(), clock.instant());
    }
}
