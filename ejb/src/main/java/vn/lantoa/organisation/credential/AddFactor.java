package vn.lantoa.organisation.credential;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/** Completes adding a second factor, once the device has shown a code. From now on the factor is required. */
@UseCase
public class AddFactor {
    @Inject
    FactorLedger ledger;

    @Inject
    Clock clock;

    /** The recovery codes, shown only once. */
    public List<RecoveryCode> call(Actor by, String code) {
        if (!by.isOfficer()) throw new Forbidden("being an officer");
        return ledger.add(new OfficerId(by.id()), code, clock.instant())
                .orElseThrow(() -> new Rejected(Issues.of("code", "wrong-code")));
    }
}
