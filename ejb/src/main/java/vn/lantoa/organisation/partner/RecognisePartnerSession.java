package vn.lantoa.organisation.partner;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.ClientAddress;

/**
 * Identifies the partner of a session cookie, at every request. The session ends at once if the token is revoked or the
 * partner suspended. Holding the cookie is the only right required.
 */
@UseCase
public class RecognisePartnerSession {
    @Inject
    PartnerSessions partnerSessions;

    @Inject
    ApiTokens tokens;

    @Inject
    TokenOwners owners;

    @Inject
    Clock clock;

    /**
     * Partner of the session cookie.
     *
     * @param csrf the token that forms of this session must carry
     */
    public record Recognised(Actor actor, String csrf) {}

    /**
     * Returns the partner to whom the cookie belongs; empty if the partner may not use the hub from the client's
     * address.
     */
    public Optional<Recognised> call(RandomToken cookie, ClientAddress from) {
        var now = clock.instant();
        var token = partnerSessions.find(cookie, now).map(tokens::get).filter(one -> owners.maySpeak(one, from, now));
        token.ifPresent(one -> partnerSessions.seen(cookie, now));
        return token.map(one -> new Recognised(one.owner(), cookie.derived("csrf")));
    }
}
