package vn.lantoa.organisation.oidc.nimbus;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.signin.FlowPurpose;
import vn.lantoa.organisation.signin.IdentityProvider;
import vn.lantoa.organisation.signin.OidcConfig;
import vn.lantoa.organisation.signin.ProviderFault;
import vn.lantoa.organisation.signin.ProviderFault.Kind;
import vn.lantoa.organisation.signin.ProviderFlow;
import vn.lantoa.organisation.signin.ProviderIdentity;
import vn.lantoa.organisation.signin.ProviderLogout;

/** Client of the identity provider, with the Nimbus SDK. */
@ApplicationScoped
class NimbusProvider implements IdentityProvider {
    private static final String BACK = "/signin/oidc/callback";
    private static final String OUT = "/signin";

    /** Validity of a logout token that states no expiry. */
    private static final Duration LOGOUT_GOOD = Duration.ofMinutes(5);

    @Inject
    OidcConfig config;

    @Inject
    ProviderDiscovery discovery;

    @Inject
    ProviderHttp http;

    @Inject
    HubAddress hub;

    @Inject
    Clock clock;

    @Override
    public URI begin(ProviderFlow flow) throws ProviderFault {
        var metadata = discovery.metadata();
        var scope = new Scope(config.scopes().toArray(String[]::new));
        var request = new AuthenticationRequest.Builder(ResponseType.CODE, scope, client(), hub.of(BACK))
                .endpointURI(metadata.getAuthorizationEndpointURI())
                .state(new State(flow.state()))
                .nonce(new Nonce(flow.nonce()))
                .codeChallenge(new CodeVerifier(flow.verifier()), CodeChallengeMethod.S256);
        if (!config.acr().isEmpty())
            request.acrValues(config.acr().stream().map(ACR::new).toList());
        // a session at the provider is no recent proof: binding and step-up require reauthentication
        if (flow.purpose() != FlowPurpose.SIGN_IN)
            request.prompt(Prompt.Type.LOGIN).maxAge(0);
        return request.build().toURI();
    }

    @Override
    public ProviderIdentity identify(ProviderFlow flow, String code) throws ProviderFault {
        var metadata = discovery.metadata();
        var token = exchange(metadata, flow, code);
        var claims = new TokenChecks(config, discovery.keys(metadata)).idToken(token, flow.nonce());
        var sid = claims.getSessionID();
        var acr = claims.getACR();
        return new ProviderIdentity(
                config.issuer(),
                claims.getSubject().getValue(),
                sid == null ? "" : sid.getValue(),
                acr == null ? "" : acr.getValue(),
                // a missing authentication time may mean long ago
                instant(claims.getAuthenticationTime()).orElse(Instant.EPOCH));
    }

    private JWT exchange(OIDCProviderMetadata metadata, ProviderFlow flow, String code) throws ProviderFault {
        var grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), hub.of(BACK), new CodeVerifier(flow.verifier()));
        var request = new TokenRequest.Builder(metadata.getTokenEndpointURI(), credentials(metadata), grant).build();
        try {
            var answer = OIDCTokenResponseParser.parse(request.toHTTPRequest().send(http));
            if (answer instanceof OIDCTokenResponse tokens) return idTokenOf(tokens);
            var error = answer.toErrorResponse().getErrorObject();
            throw new ProviderFault(
                    kind(error), "token endpoint: " + error.getHTTPStatusCode() + " " + error.getCode());
        } catch (IOException | ParseException e) {
            throw new ProviderFault(Kind.AWAY, "token endpoint: " + e.getMessage());
        }
    }

    // an error without a code comes from a proxy in front of the provider
    private static Kind kind(ErrorObject error) {
        if (error.getCode() == null || error.getHTTPStatusCode() >= HTTPResponse.SC_SERVER_ERROR) return Kind.AWAY;
        return OAuth2Error.INVALID_GRANT.getCode().equals(error.getCode()) ? Kind.CODE_OVER : Kind.REFUSED;
    }

    private static JWT idTokenOf(OIDCTokenResponse tokens) throws ProviderFault {
        @Nullable JWT token = tokens.getOIDCTokens().getIDToken();
        if (token == null) throw new ProviderFault(Kind.REFUSED, "token endpoint: no ID token");
        return token;
    }

    @Override
    public ProviderLogout heard(String logoutToken) throws ProviderFault {
        var keys = discovery.keys(discovery.metadata());
        var claims = new TokenChecks(config, keys).logoutToken(parsed(logoutToken));
        var until = instant(claims.getExpirationTime())
                .or(() -> instant(claims.getIssueTime()).map(issued -> issued.plus(LOGOUT_GOOD)))
                .orElse(Instant.MIN);
        if (until.isBefore(clock.instant())) throw new ProviderFault(Kind.CLOCK, "logout token: expired");
        var sid = claims.getSessionID();
        return new ProviderLogout(
                config.issuer(),
                claims.getSubject() == null ? "" : claims.getSubject().getValue(),
                sid == null ? "" : sid.getValue(),
                claims.getJWTID().getValue(),
                until);
    }

    private static JWT parsed(String token) throws ProviderFault {
        try {
            return JWTParser.parse(token);
        } catch (java.text.ParseException e) {
            throw new ProviderFault(Kind.REFUSED, "logout token: not a JWT");
        }
    }

    @Override
    public Optional<URI> leave() throws ProviderFault {
        var there = discovery.metadata().getEndSessionEndpointURI();
        if (!config.isOfProvider(there)) return Optional.empty();
        return Optional.of(new LogoutRequest(there, null, null, client(), hub.of(OUT), null, null).toURI());
    }

    private ClientID client() {
        return new ClientID(config.known().id());
    }

    // the client authentication method that every provider must support unless it declares otherwise
    private ClientAuthentication credentials(OIDCProviderMetadata metadata) {
        @Nullable List<ClientAuthenticationMethod> known = metadata.getTokenEndpointAuthMethods();
        var secret = new Secret(config.known().secret().reveal());
        return known == null || known.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(client(), secret)
                : new ClientSecretPost(client(), secret);
    }

    private static Optional<Instant> instant(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }
}
