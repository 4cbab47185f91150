package vn.lantoa.organisation.partner;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.credential.RequiredFactor;

/**
 * Identifies the owner of a bearer token, at every request. Revoked tokens, disabled officers, suspended partners,
 * partners at an address that is not admitted and, outside demo mode, demo accounts are rejected at once. The token is
 * the only right required.
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
     * Owner of a token.
     *
     * @param factor the second factor presented when the token was issued
     * @param enough false if the owner must have a second factor but the token was issued without one
     */
    public record Recognised(Actor actor, @Nullable FactorUse factor, boolean enough) {}

    /** Returns the owner of the token; empty if the owner may not use the token from the client's address. */
    public Optional<Recognised> call(RandomToken value, TokenPurpose purpose, ClientAddress from) {
        var now = clock.instant();
        var token = tokens.find(value, purpose).filter(one -> owners.maySpeak(one, from, now));
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
