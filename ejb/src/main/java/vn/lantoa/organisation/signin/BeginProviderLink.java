package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.PasswordAgain;

/**
 * Begins binding a provider's account to the calling officer. The account becomes another way to sign in, so the
 * officer must enter the password again, or present the second factor if there is one.
 */
@StepUp
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BeginProviderLink {
    @Inject
    PasswordAgain again;

    @Inject
    ProviderDeparture departure;

    /**
     * Returns the redirect to the provider.
     *
     * @param password the password of an officer without a second factor
     * @param origin an origin with a session of the officer
     * @param next the local path to show afterwards
     */
    public ProviderLead call(Actor by, String password, AttemptOrigin origin, String next) {
        again.require(by, password, origin);
        if (origin.session() == null) throw new Forbidden("a session of the officer");
        return departure.link(new SessionId(origin.session()), next);
    }
}
