package vn.lantoa.organisation.stepup;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.attempt.AttemptOrigin;
import vn.lantoa.organisation.factor.FactorSecret;

/**
 * Gives an officer a secret to put into their device, also in place of a former one. They show the factor that they
 * have, or their password: whoever finds the session open could add a device of their own.
 */
@StepUp
@UseCase
@Transactional(TxType.NOT_SUPPORTED)
public class BeginFactor {
    @Inject
    PasswordAgain password;

    @Inject
    FactorLedger ledger;

    @Inject
    Clock clock;

    /** The officer, their password if they have no factor, and the origin of the request. */
    public record Command(Actor by, String password, AttemptOrigin origin) {
        @Override
        public String toString() {
            return "Command[•••]";
        }
    }

    /** Begins the factor and gives the secret; it counts once {@link AddFactor} has seen a code of it. */
    public FactorSecret call(Command command) {
        var officer = password.require(command.by(), command.password(), command.origin());
        return ledger.begin(officer, clock.instant());
    }
}
