package vn.lantoa.organisation.credential;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.lantoa.kernel.Actor;
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
        return ledger.add(OfficerId.of(by), code, clock.instant())
                .orElseThrow(() -> new Rejected(Issues.of("code", "wrong-code")));
    }
}
