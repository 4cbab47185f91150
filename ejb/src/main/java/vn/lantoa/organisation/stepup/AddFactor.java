package vn.lantoa.organisation.stepup;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.factor.RecoveryCode;

/** Adds the second factor that was begun, once the device has shown a code of it. From now on it is asked for. */
@UseCase
public class AddFactor {
    @Inject
    FactorLedger ledger;

    @Inject
    Clock clock;

    /** The recovery codes, shown this once. */
    public List<RecoveryCode> call(Actor by, String code) {
        if (!by.isOfficer()) throw new Forbidden("being an officer");
        return ledger.add(new OfficerId(by.id()), code, clock.instant())
                .orElseThrow(() -> new Rejected(Issues.of("code", "wrong-code")));
    }
}
