package vn.lantoa.organisation.credential;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/** Adds an authenticator after verifying a code from it. From then on, every sign-in requires a second factor. */
@UseCase
public class AddFactor {
    @Inject
    FactorLedger ledger;

    @Inject
    Clock clock;

    /** Adds the authenticator; returns the recovery codes, which are shown only once. */
    public List<RecoveryCode> call(Actor by, String code) {
        return ledger.add(OfficerId.of(by), code, clock.instant())
                .orElseThrow(() -> new Rejected(Issues.of("code", "wrong-code")));
    }
}
