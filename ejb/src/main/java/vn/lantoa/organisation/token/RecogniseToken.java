package vn.lantoa.organisation.token;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.RandomToken;
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
    TokenOwners owners;

    @Inject
    Clock clock;

    /** Who is behind this token, if anybody, and may speak from this address. */
    public Optional<Actor> call(RandomToken bearer, ClientAddress from) {
        var now = clock.instant();
        var token = tokens.find(bearer, TokenPurpose.API).filter(one -> owners.maySpeak(one, from, now));
        token.ifPresent(one -> one.used(now));
        return token.map(ApiToken::owner);
    }
}
