package vn.lantoa.organisation.partnersession;

import jakarta.inject.Inject;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;

/** Ends the visit of a cookie. Who holds the cookie may; one that is unknown is as good as ended. */
@UseCase
public class EndPartnerSession {
    @Inject
    PartnerSessions partnerSessions;

    /** Ends it. */
    public void call(RandomToken cookie) {
        partnerSessions.end(cookie);
    }
}
