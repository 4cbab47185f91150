package vn.lantoa.organisation.token;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.officer.Officers;

/**
 * Tells who is behind a bearer token, at every request: a revoked token, a disabled officer, anything of the demo after
 * the demo are strangers at once. The token is the right to ask.
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

    /** Who is behind this token, if anybody. */
    public Optional<Actor> call(RandomToken bearer) {
        var now = clock.instant();
        var token = tokens.find(bearer).filter(one -> one.isGoodAt(now) && maySpeak(one));
        token.ifPresent(one -> one.used(now));
        return token.map(ApiToken::owner);
    }

    private boolean maySpeak(ApiToken token) {
        if (token.isDemo() && !demo.on()) return false;
        var owner = token.owner();
        if (!owner.isOfficer())
            return demo.on() || !partners.get(new PartnerId(owner.id())).isDemo();
        return officers.find(new OfficerId(owner.id()))
                .filter(officer -> officer.isEnabled() && (demo.on() || !officer.isDemo()))
                .isPresent();
    }
}
