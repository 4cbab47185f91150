package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.FactorCheck;
import vn.lantoa.organisation.credential.FactorLedger;
import vn.lantoa.organisation.credential.FactorProof;
import vn.lantoa.organisation.credential.Occasion;
import vn.lantoa.organisation.credential.Passkeys;
import vn.lantoa.organisation.webauthn.PasskeyOptions;

/**
 * Opens the session of an officer whose password was correct, once the officer presents the second factor. The half
 * session's token is the only authorization required.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ConfirmSignIn {
    @Inject
    FactorCheck check;

    @Inject
    SessionLedger ledger;

    @Inject
    FactorLedger factors;

    @Inject
    Passkeys passkeys;

    @Inject
    Clock clock;

    /**
     * Opens the session if the second factor is correct.
     *
     * @param given a code, or the response of a passkey
     */
    public SignIn.Outcome call(RandomToken half, String given, AttemptOrigin from) {
        var officer = ledger.awaited(half);
        if (officer.isEmpty()) return new SignIn.Over();
        var outcome = check.of(officer.get(), new FactorProof(given, Occasion.signIn(half)), from);
        if (outcome instanceof FactorCheck.AcceptedFactor shown)
            return ledger.complete(half, shown.use(), from.device());
        if (outcome instanceof FactorCheck.Blocked blocked) return new SignIn.TooManyAttempts(blocked.until());
        return new SignIn.Refused();
    }

    /** Returns whether the officer of the half session has a passkey; empty if the half session has expired. */
    public Optional<Boolean> awaitsPasskey(RandomToken half) {
        return ledger.awaited(half).map(officer -> !passkeys.of(officer).isEmpty());
    }

    /**
     * Returns the browser options for signing with a passkey; empty if the officer has none or the half session has
     * expired.
     */
    public Optional<PasskeyOptions.ToSign> pose(RandomToken half) {
        return ledger.awaited(half)
                .flatMap(officer -> factors.poseToSign(officer, Occasion.signIn(half), clock.instant()));
    }
}
