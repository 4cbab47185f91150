package vn.lantoa.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.officer.Officers;

/**
 * Checks that the owner of a token may use it now: the owner must not be disabled or suspended, and the client's
 * address must be admitted.
 */
@ApplicationScoped
public class TokenOwners {
    @Inject
    Officers officers;

    @Inject
    Partners partners;

    @Inject
    DemoMode demo;

    /** Returns whether the token is valid and its owner may use it from the given address. */
    public boolean maySpeak(ApiToken token, ClientAddress from, Instant now) {
        if (!token.isGoodAt(now) || token.isDemo() && !demo.on()) return false;
        var owner = token.owner();
        if (!owner.isOfficer()) return mayPartner(new PartnerId(owner.id()), from, now);
        return officers.find(new OfficerId(owner.id()))
                .filter(officer -> officer.maySignIn(demo))
                .isPresent();
    }

    private boolean mayPartner(PartnerId id, ClientAddress from, Instant now) {
        var partner = partners.get(id);
        return partner.isLetInAt(now) && (demo.on() || !partner.isDemo()) && partners.admits(id, from);
    }
}
