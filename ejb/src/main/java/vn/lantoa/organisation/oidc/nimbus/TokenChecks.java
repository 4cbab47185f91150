package vn.lantoa.organisation.oidc.nimbus;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.BadJWTExceptions;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.util.Set;
import vn.lantoa.organisation.signin.OidcConfig;
import vn.lantoa.organisation.signin.ProviderFault;
import vn.lantoa.organisation.signin.ProviderFault.Kind;

/** Validation of tokens: signature, issuer, audience, times, nonce, and the authorized party. */
final class TokenChecks {
    /** Accepted algorithms. All use public keys, so that the hub's client secret cannot be used to forge tokens. */
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private static final int SKEW_SECONDS = 60;

    private final Issuer issuer;
    private final ClientID client;
    private final JWSVerificationKeySelector<SecurityContext> keys;

    TokenChecks(OidcConfig config, JWKSource<SecurityContext> source) {
        issuer = new Issuer(config.issuer());
        client = new ClientID(config.known().id());
        keys = new JWSVerificationKeySelector<>(SIGNATURES, source);
    }

    /** Returns the claims of an ID token issued for this nonce. */
    IDTokenClaimsSet idToken(JWT token, String nonce) throws ProviderFault {
        var validator = new IDTokenValidator(issuer, client, keys, null);
        validator.setMaxClockSkew(SKEW_SECONDS);
        var claims = checked(() -> validator.validate(token, new Nonce(nonce)));
        // OpenID Connect Core 1.0, section 3.1.3.7, steps 4 and 5: the library leaves these to the client
        var party = claims.getAuthorizedParty();
        if (party == null && claims.getAudience().size() > 1)
            throw new ProviderFault(
                    Kind.REFUSED, "a token for several audiences without an authorized party (azp claim)");
        if (party != null && !party.getValue().equals(client.getValue()))
            throw new ProviderFault(Kind.REFUSED, "a token whose authorized party (azp) is not this hub");
        return claims;
    }

    /** Returns the claims of a logout token. */
    LogoutTokenClaimsSet logoutToken(JWT token) throws ProviderFault {
        var validator = new LogoutTokenValidator(issuer, client, keys, null);
        return checked(() -> validator.validate(token));
    }

    /** Validation by the library, with its exceptions. */
    private interface Check<T> {
        T run() throws BadJOSEException, JOSEException;
    }

    private static <T> T checked(Check<T> check) throws ProviderFault {
        try {
            return check.run();
        } catch (KeySourceException e) {
            throw new ProviderFault(Kind.AWAY, "keys: " + e.getMessage());
        } catch (BadJOSEException e) {
            throw new ProviderFault(isOfClocks(e) ? Kind.CLOCK : Kind.REFUSED, "token: " + e.getMessage());
        } catch (JOSEException e) {
            throw new ProviderFault(Kind.REFUSED, "token: " + e.getMessage());
        }
    }

    private static boolean isOfClocks(BadJOSEException e) {
        return e instanceof ExpiredJWTException
                || e == BadJWTExceptions.EXPIRED_EXCEPTION
                || e == BadJWTExceptions.IAT_CLAIM_AHEAD_EXCEPTION;
    }
}
