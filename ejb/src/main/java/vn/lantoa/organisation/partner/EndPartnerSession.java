package vn.lantoa.organisation.partner;

import jakarta.inject.Inject;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;

/**
 * Ends the partner session of a cookie. Holding the cookie is the only right required; an unknown cookie is ignored.
 */
@UseCase
public class EndPartnerSession {
    @Inject
    PartnerSessions partnerSessions;

    /** Ends the session; does nothing if there is none. */
    public void call(RandomToken cookie) {
        partnerSessions.end(cookie);
    }
}
