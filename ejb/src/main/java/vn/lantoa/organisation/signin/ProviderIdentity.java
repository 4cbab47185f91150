package vn.lantoa.organisation.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lantoa.organisation.FactorKind;
import vn.lantoa.organisation.FactorUse;

/**
 * Provider account according to a verified ID token. It has no name or e-mail address, because these are never used for
 * matching.
 *
 * @param sid id of the session at the provider; empty if the token states none
 * @param acr class of the authentication; empty if the token states none
 * @param authenticatedAt when the person last authenticated at the provider
 */
public record ProviderIdentity(String issuer, String subject, String sid, String acr, Instant authenticatedAt) {
    /**
     * Returns the provider's authentication as a second factor, with its time; empty if its class is not among the
     * given classes.
     */
    Optional<FactorUse> factor(List<String> classes, Instant now) {
        if (!classes.contains(acr)) return Optional.empty();
        // a provider clock that is ahead gives a time in the future
        return Optional.of(new FactorUse(FactorKind.PROVIDER, authenticatedAt.isAfter(now) ? now : authenticatedAt));
    }
}
