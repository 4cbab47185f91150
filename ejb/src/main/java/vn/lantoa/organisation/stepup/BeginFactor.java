package vn.lantoa.organisation.stepup;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.attempt.AttemptOrigin;
import vn.lantoa.organisation.factor.FactorSecret;

/**
 * Gives an officer a secret to put into his device, also in the place of the one he has. He shows the factor that he has, or
 * his password: whoever finds his session open could add a device of his own.
 */
@StepUp
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BeginFactor {
    @Inject
    PasswordAgain password;

    @Inject
    FactorLedger ledger;

    @Inject
    Clock clock;

    /** Whose, his password if he has no factor, and where from. */
    public record Command(Actor by, String password, AttemptOrigin origin) {
        @Override
        public String toString() {
            return "Command[•••]";
        }
    }

    /** The secret; it is his when {@link AddFactor} has seen a code of it. */
    public FactorSecret call(Command command) {
        var officer = password.require(command.by(), command.password(), command.origin());
        return ledger.begin(officer, clock.instant());
    }
}
