package vn.lantoa.organisation.partner;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.ClientAddress;

/**
 * Identifies the partner of a private feed's address, at every request. Revoked tokens and suspended partners are
 * rejected at once. The token is the only right required.
 */
@UseCase
public class RecogniseFeedToken {
    @Inject
    ApiTokens tokens;

    @Inject
    TokenOwners owners;

    @Inject
    Clock clock;

    /**
     * Returns the partner to whom the token in a feed's address belongs; empty if the partner may not read the feed
     * from the client's address.
     */
    public Optional<Actor> call(RandomToken inAddress, ClientAddress from) {
        var now = clock.instant();
        var token = tokens.find(inAddress, TokenPurpose.FEED).filter(one -> owners.maySpeak(one, from, now));
        token.ifPresent(one -> one.used(now, from));
        return token.map(ApiToken::owner);
    }
}
