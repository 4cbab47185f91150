package vn.lantoa.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.lantoa.organisation.credential.FactorLedger;
import vn.lantoa.organisation.credential.LocalDoor;
import vn.lantoa.organisation.credential.Occasion;
import vn.lantoa.organisation.credential.PasswordCheck;
import vn.lantoa.organisation.partner.IssueToken.Outcome;

/**
 * Creator of passkey challenges for {@link IssueToken}. A challenge is created only if the login and the password are
 * correct; callers need not be signed in.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TokenChallenges {
    @Inject
    PasswordCheck check;

    @Inject
    LocalDoor door;

    @Inject
    FactorLedger factors;

    @Inject
    Clock clock;

    /** Creates a challenge; an officer without a passkey gets an error that a code is required. */
    public Outcome pose(PasswordCheck.Attempt attempt) {
        var outcome = check.of(attempt);
        if (outcome instanceof PasswordCheck.Blocked blocked) return new IssueToken.TooManyAttempts(blocked.until());
        if (!(outcome instanceof PasswordCheck.Known known) || !door.admits(known.officer(), attempt.origin()))
            return new IssueToken.Refused();
        return factors.poseToSign(known.officer(), Occasion.token(), clock.instant())
                .<Outcome>map(IssueToken.Posed::new)
                .orElseGet(IssueToken.CodeNeeded::new);
    }
}
