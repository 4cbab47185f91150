package vn.lantoa.organisation.credential;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.StepUp;

/**
 * Creates a secret for an officer's new or replaced authenticator. The officer must present the existing factor, or
 * else the password, because a stranger at an unattended session could add a device.
 */
@StepUp
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BeginFactor {
    @Inject
    PasswordAgain password;

    @Inject
    FactorLedger ledger;

    @Inject
    Clock clock;

    /**
     * Creates the secret, which becomes effective when {@link AddFactor} has verified a code.
     *
     * @param typed the password, used only if the officer has no factor
     */
    public FactorSecret call(Actor by, String typed, AttemptOrigin origin) {
        return ledger.begin(password.require(by, typed, origin), clock.instant());
    }
}
