package vn.lantoa.organisation.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.credential.FactorElsewhere;

/**
 * The second factor at the provider, for officers with a bound account. Counts only if the configuration accepts one of
 * the provider's authentication classes.
 */
@ApplicationScoped
class ProviderFactor implements FactorElsewhere {
    @Inject
    OidcConfig config;

    @Inject
    OfficerIdentities identities;

    @Override
    public boolean isOf(OfficerId officer) {
        return !config.acr().isEmpty()
                && identities.of(officer).stream().anyMatch(one -> one.issuer().equals(config.issuer()));
    }
}
