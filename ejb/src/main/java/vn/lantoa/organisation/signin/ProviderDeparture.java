package vn.lantoa.organisation.signin;

import static java.lang.System.Logger.Level.DEBUG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.RandomToken;

/**
 * Redirects browsers to the provider. Callers need not be signed in; rights are checked when the provider's response
 * arrives.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ProviderDeparture {
    private static final System.Logger LOG = System.getLogger(ProviderDeparture.class.getName());

    @Inject
    OidcConfig config;

    @Inject
    IdentityProvider provider;

    @Inject
    FlowSeal seal;

    @Inject
    Clock clock;

    /** Returns the redirect for signing in and continuing to the local path. */
    public ProviderLead signIn(String next) {
        return lead(FlowPurpose.SIGN_IN, null, next);
    }

    /** Returns the redirect for reauthenticating in the given session. */
    public ProviderLead stepUp(SessionId session, String next) {
        return lead(FlowPurpose.STEP_UP, session.value(), next);
    }

    /** Returns the redirect for binding an account to the officer of the given session. */
    public ProviderLead link(SessionId session, String next) {
        return lead(FlowPurpose.LINK, session.value(), next);
    }

    /** Returns the redirect for signing out at the provider; empty if the provider does not support it. */
    public Optional<URI> leave() {
        if (!config.isOn()) return Optional.empty();
        try {
            return provider.leave();
        } catch (ProviderFault e) {
            LOG.log(DEBUG, "the identity provider: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    private ProviderLead lead(FlowPurpose purpose, @Nullable UUID session, String next) {
        if (!config.isOn()) return new ProviderLead.None(ProviderFailure.OFF);
        var flow = new ProviderFlow(RandomToken.fresh(), purpose, session, next, clock.instant());
        try {
            return new ProviderLead.To(provider.begin(flow), seal.seal(flow));
        } catch (ProviderFault e) {
            LOG.log(DEBUG, "the identity provider: {0}", e.getMessage());
            return new ProviderLead.None(ProviderFailure.of(e));
        }
    }
}
