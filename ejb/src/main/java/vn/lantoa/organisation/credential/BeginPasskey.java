package vn.lantoa.organisation.credential;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.webauthn.PasskeyOptions;

/**
 * Creates the challenge for a new passkey of an officer, who must present the existing factor, or else the password.
 */
@StepUp
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BeginPasskey {
    @Inject
    PasswordAgain password;

    @Inject
    FactorLedger ledger;

    @Inject
    Clock clock;

    /**
     * Officer, password (used only if the officer has no factor), and origin of the request.
     *
     * @param session the session in which {@link AddPasskey} must be called
     */
    public record Command(Actor by, String password, UUID session, AttemptOrigin origin) {
        @Override
        public String toString() {
            return "Command[•••]";
        }
    }

    /** Returns the options for the officer's browser. */
    public PasskeyOptions.ToCreate call(Command command) {
        var officer = password.require(
                command.by(), command.password(), command.origin().in(command.session()));
        return ledger.poseToCreate(officer, Occasion.adding(command.session()), clock.instant());
    }
}
