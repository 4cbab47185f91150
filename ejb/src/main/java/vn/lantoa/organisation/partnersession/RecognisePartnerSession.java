package vn.lantoa.organisation.partnersession;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.attempt.ClientAddress;
import vn.lantoa.organisation.token.ApiTokens;
import vn.lantoa.organisation.token.TokenOwners;

/**
 * Recognises the partner behind a cookie, at every request: with a token that was revoked, or a partner that was
 * suspended, the session is over at once. The cookie is the right to ask.
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
     * The recognised partner.
     *
     * @param csrf the token that a form of this session must carry
     */
    public record Recognised(Actor actor, String csrf) {}

    /** The partner behind this cookie, if there is one that may speak from there. */
    public Optional<Recognised> call(RandomToken cookie, ClientAddress from) {
        var now = clock.instant();
        var token = partnerSessions.find(cookie, now).map(tokens::get).filter(one -> owners.maySpeak(one, from, now));
        token.ifPresent(one -> partnerSessions.seen(cookie, now));
        return token.map(one -> new Recognised(one.owner(), cookie.derived("csrf")));
    }
}
