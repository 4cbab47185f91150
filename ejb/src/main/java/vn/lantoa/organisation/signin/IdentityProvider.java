package vn.lantoa.organisation.signin;

import java.net.URI;
import java.util.Optional;
import vn.lantoa.kernel.OutsideWorld;

/**
 * Client of the identity provider: OpenID Connect Core 1.0 with the authorization code flow and PKCE (RFC 7636), and
 * Back-Channel Logout 1.0. Available only if {@link OidcConfig#isOn()}.
 */
@OutsideWorld
public interface IdentityProvider {
    /** Returns the address to which a browser is redirected to begin the flow. */
    URI begin(ProviderFlow flow) throws ProviderFault;

    /** Exchanges the code for a verified identity. */
    ProviderIdentity identify(ProviderFlow flow, String code) throws ProviderFault;

    /** Verifies a logout message. */
    ProviderLogout heard(String logoutToken) throws ProviderFault;

    /** Returns the address for signing out at the provider; empty if the provider does not support it. */
    Optional<URI> leave() throws ProviderFault;
}
