package vn.lantoa.organisation.token;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;
import vn.lantoa.organisation.password.ClientAddress;

/**
 * Tells who is behind a bearer token, at every request: a revoked token, a disabled officer, a suspended
 * partner or one in a strange place, anything of the demo after the demo are strangers at once. The token is the right to ask.
 */
@Stateless
public class RecogniseToken {
    @Inject
    ApiTokens tokens;

    @Inject
    Officers officers;

    @Inject
    Partners partners;

    @Inject
    DemoMode demo;

    @Inject
    Clock clock;

    /** Who is behind this token, if anybody, and may speak from this address. */
    public Optional<Actor> call(RandomToken bearer, ClientAddress from) {
        var now = clock.instant();
        var token = tokens.find(bearer).filter(one -> one.isGoodAt(now) && maySpeak(one, from, now));
        token.ifPresent(one -> one.used(now));
        return token.map(ApiToken::owner);
    }

    private boolean maySpeak(ApiToken token, ClientAddress from, Instant now) {
        if (token.isDemo() && !demo.on()) return false;
        var owner = token.owner();
        if (!owner.isOfficer()) return mayPartner(new PartnerId(owner.id()), from, now);
        return officers.find(new OfficerId(owner.id()))
                .filter(officer -> officer.isEnabled() && (demo.on() || !officer.isDemo()))
                .isPresent();
    }

    private boolean mayPartner(PartnerId id, ClientAddress from, Instant now) {
        var partner = partners.get(id);
        return partner.isLetInAt(now) && (demo.on() || !partner.isDemo()) && partners.admits(id, from);
    }
}
