package vn.lantoa.organisation.partnersession;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.organisation.RandomToken;

/** Ends the visit of a cookie. Who holds the cookie may; one that is unknown is as good as ended. */
@Stateless
public class EndPartnerSession {
    @Inject
    PartnerSessions partnerSessions;

    /** Ends it. */
    public void call(RandomToken cookie) {
        partnerSessions.end(cookie);
    }
}
