package vn.lantoa.organisation.oidc;

import static java.lang.System.Logger.Level.DEBUG;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.kernel.UseCase;

/**
 * Hears from the provider that somebody has signed out there (OpenID Connect Back-Channel Logout 1.0), and ends what it
 * opened here. Anybody may send a message; the provider's signature decides.
 */
@UseCase
@Transactional(TxType.NOT_SUPPORTED)
public class HearProviderLogout {
    private static final System.Logger LOG = System.getLogger(HearProviderLogout.class.getName());
    private static final int LONGEST = 10_000;

    @Inject
    OidcConfig config;

    @Inject
    IdentityProvider provider;

    @Inject
    ProviderSignIns signIns;

    /** The outcome of a message. */
    public enum Heard {
        /** What it was about is over. */
        DONE,
        /** It is not from the provider, not for this hub, or came before. */
        REFUSED,
        /** Its signature cannot be checked now: it may be sent again. */
        LATER,
        /** No provider is set up. */
        OFF
    }

    /** Hears one message. */
    public Heard call(String logoutToken) {
        if (!config.isOn()) return Heard.OFF;
        if (logoutToken.isEmpty() || logoutToken.length() > LONGEST) return Heard.REFUSED;
        try {
            return signIns.signedOut(provider.heard(logoutToken)) ? Heard.DONE : Heard.REFUSED;
        } catch (ProviderFault e) {
            var away = e.kind() == ProviderFault.Kind.AWAY;
            // strangers can send what they like, and fill no log with it
            LOG.log(DEBUG, "a message of the identity provider: {0}", e.getMessage());
            return away ? Heard.LATER : Heard.REFUSED;
        }
    }
}
