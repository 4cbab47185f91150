package vn.lantoa.organisation.oidc;

import static java.lang.System.Logger.Level.DEBUG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.signin.SessionId;

/** Sends browsers to the provider. Anybody may go there: what they bring back decides. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
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

    /** The way to sign in, and on to this local path. */
    public ProviderLead signIn(String next) {
        return lead(FlowPurpose.SIGN_IN, null, next);
    }

    /** The way to show once more, in this session, who one is. */
    public ProviderLead stepUp(SessionId session, String next) {
        return lead(FlowPurpose.STEP_UP, session.value(), next);
    }

    /** The way to bind an account to the officer of this session. */
    public ProviderLead link(SessionId session, String next) {
        return lead(FlowPurpose.LINK, session.value(), next);
    }

    /** The way to sign out at the provider, if there is one. */
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
