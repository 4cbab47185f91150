package vn.lantoa.organisation.stepup;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.factor.PasskeyId;

/** Removes a passkey of an officer's own; not the last factor of somebody who must have one. */
@StepUp
@UseCase
public class RemovePasskey {
    @Inject
    FactorLedger ledger;

    @Inject
    Clock clock;

    /** Removes it. */
    public void call(Actor by, PasskeyId passkey) {
        if (!by.isOfficer()) throw new Forbidden("being an officer");
        ledger.removePasskey(new OfficerId(by.id()), passkey, clock.instant());
    }
}
