package vn.lantoa.organisation.credential;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
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
     * Returns the options for the officer's browser.
     *
     * @param typed the password, used only if the officer has no factor
     * @param origin an origin with the session in which {@link AddPasskey} must be called
     */
    public PasskeyOptions.ToCreate call(Actor by, String typed, AttemptOrigin origin) {
        var officer = password.require(by, typed, origin);
        var occasion = Occasion.adding(Objects.requireNonNull(origin.session()));
        return ledger.poseToCreate(officer, occasion, clock.instant());
    }
}
