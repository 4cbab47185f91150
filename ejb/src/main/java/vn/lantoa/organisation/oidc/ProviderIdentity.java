package vn.lantoa.organisation.oidc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lantoa.organisation.factor.FactorKind;
import vn.lantoa.organisation.factor.FactorUse;

/**
 * The account of somebody at the provider, as a checked ID token says it. No name and no e-mail address: by those nobody is
 * matched.
 *
 * @param sid the name of the session at the provider; empty when it gives none
 * @param acr the class of the authentication; empty when it gives none
 * @param authenticatedAt when they last proved there who they are
 */
public record ProviderIdentity(String issuer, String subject, String sid, String acr, Instant authenticatedAt) {
    /** The provider's word as a second factor, of when it was given; empty where its class is none of those that count. */
    Optional<FactorUse> factor(List<String> classes, Instant now) {
        if (!classes.contains(acr)) return Optional.empty();
        // by a clock that is ahead it was given in time to come
        return Optional.of(new FactorUse(FactorKind.PROVIDER, authenticatedAt.isAfter(now) ? now : authenticatedAt));
    }
}
