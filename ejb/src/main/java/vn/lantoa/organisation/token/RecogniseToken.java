package vn.lantoa.organisation.token;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.attempt.ClientAddress;
import vn.lantoa.organisation.factor.FactorUse;
import vn.lantoa.organisation.factor.RequiredFactor;

/**
 * Recognises the owner of a bearer token, at every request: a revoked token, a disabled officer, a suspended partner or
 * one in a strange place, anything of the demo after the demo are strangers at once. The token is the right to ask.
 */
@UseCase
public class RecogniseToken {
    @Inject
    ApiTokens tokens;

    @Inject
    TokenOwners owners;

    @Inject
    RequiredFactor required;

    @Inject
    Clock clock;

    /**
     * The recognised owner.
     *
     * @param factor the second factor by which the token was made
     * @param enough false when the owner must have a second factor, and the token was made without
     */
    public record Recognised(Actor actor, @Nullable FactorUse factor, boolean enough) {}

    /** The owner of this token, if there is one that may speak from this address. */
    public Optional<Recognised> call(RandomToken bearer, ClientAddress from) {
        var now = clock.instant();
        var token = tokens.find(bearer, TokenPurpose.API).filter(one -> owners.maySpeak(one, from, now));
        token.ifPresent(one -> one.used(now, from));
        return token.map(this::recognised);
    }

    private Recognised recognised(ApiToken token) {
        var owner = token.owner();
        var factor = token.factor();
        var enough = factor.isPresent() || !owner.isOfficer() || !required.isAskedOf(new OfficerId(owner.id()));
        return new Recognised(owner, factor.orElse(null), enough);
    }
}
