package vn.lantoa.organisation.credential;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.StepUp;

/** Removes a passkey of the calling officer. The last factor of an officer who must have one cannot be removed. */
@StepUp
@UseCase
public class RemovePasskey {
    @Inject
    FactorLedger ledger;

    @Inject
    Clock clock;

    /** Removes the passkey. */
    public void call(Actor by, PasskeyId passkey) {
        ledger.removePasskey(OfficerId.of(by), passkey, clock.instant());
    }
}
