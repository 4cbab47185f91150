package vn.lantoa.organisation.signin;

import static java.lang.System.Logger.Level.DEBUG;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.UseCase;

/**
 * Receives logout messages of the provider (OpenID Connect Back-Channel Logout 1.0), and ends the sessions opened
 * through the provider. Callers need not be authenticated; the provider's signature is verified.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class HearProviderLogout {
    private static final System.Logger LOG = System.getLogger(HearProviderLogout.class.getName());
    private static final int LONGEST = 10_000;

    @Inject
    OidcConfig config;

    @Inject
    IdentityProvider provider;

    @Inject
    ProviderSignIns signIns;

    /** Outcome of a message. */
    public enum Heard {
        /** The sessions named in the message have ended. */
        DONE,
        /** The message is not from the provider, not for this hub, or was received before. */
        REFUSED,
        /** The signature cannot be verified now; the message may be sent again. */
        LATER,
        /** No provider is configured. */
        OFF
    }

    /** Processes one message. */
    public Heard call(String logoutToken) {
        if (!config.isOn()) return Heard.OFF;
        if (logoutToken.isEmpty() || logoutToken.length() > LONGEST) return Heard.REFUSED;
        try {
            return signIns.signedOut(provider.heard(logoutToken)) ? Heard.DONE : Heard.REFUSED;
        } catch (ProviderFault e) {
            var away = e.kind() == ProviderFault.Kind.AWAY;
            // unauthenticated callers can send anything, so it is not logged
            LOG.log(DEBUG, "a message of the identity provider: {0}", e.getMessage());
            return away ? Heard.LATER : Heard.REFUSED;
        }
    }
}
