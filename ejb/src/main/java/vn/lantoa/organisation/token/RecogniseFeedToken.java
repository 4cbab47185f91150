package vn.lantoa.organisation.token;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.attempt.ClientAddress;

/**
 * Recognises the partner behind a private feed's address, at every request: with a token that was revoked, or a partner
 * that was suspended, it is nobody's at once. The token is the right to ask.
 */
@UseCase
public class RecogniseFeedToken {
    @Inject
    ApiTokens tokens;

    @Inject
    TokenOwners owners;

    @Inject
    Clock clock;

    /** The partner whose feed this is, if there is one that may be answered there. */
    public Optional<Actor> call(RandomToken inAddress, ClientAddress from) {
        var now = clock.instant();
        var token = tokens.find(inAddress, TokenPurpose.FEED).filter(one -> owners.maySpeak(one, from, now));
        token.ifPresent(one -> one.used(now, from));
        return token.map(ApiToken::owner);
    }
}
