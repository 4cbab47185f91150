package vn.lantoa.organisation.oidc;

import java.net.URI;
import java.util.Optional;
import vn.lantoa.kernel.OutsideWorld;

/**
 * The identity provider: OpenID Connect Core 1.0 with the authorization code flow and PKCE (RFC 7636), and Back-Channel
 * Logout 1.0. Only to be asked where {@link OidcConfig#isOn()}.
 */
@OutsideWorld
public interface IdentityProvider {
    /** The address to which a browser is sent to begin this flow. */
    URI begin(ProviderFlow flow) throws ProviderFault;

    /** Who somebody is who came back with this code, by a token that was checked. */
    ProviderIdentity identify(ProviderFlow flow, String code) throws ProviderFault;

    /** The checked message that somebody has signed out at the provider. */
    ProviderLogout heard(String logoutToken) throws ProviderFault;

    /** The address to which a browser is sent to sign out there; empty when the provider has none. */
    Optional<URI> leave() throws ProviderFault;
}
