package vn.lantoa.organisation.oidc.nimbus;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.oidc.OidcConfig;
import vn.lantoa.organisation.oidc.ProviderFault;

/**
 * What the provider says of itself (OpenID Connect Discovery 1.0), and its keys. It is asked again every half a minute at
 * the most: whoever is about to be sent there learns from the hub, and not from an empty window, that it is away.
 */
@ApplicationScoped
class ProviderDiscovery {
    private static final Duration GOOD = Duration.ofSeconds(30);
    private static final Duration AWAY = Duration.ofSeconds(5);

    @Inject
    OidcConfig config;

    @Inject
    ProviderHttp http;

    @Inject
    Clock clock;

    private final Map<URI, JWKSource<SecurityContext>> keys = new ConcurrentHashMap<>();
    private @Nullable OIDCProviderMetadata known;
    private String fault = "";
    private Instant until = Instant.MIN;

    /** What the provider says of itself. Whoever comes while it is asked waits for that answer. */
    synchronized OIDCProviderMetadata metadata() throws ProviderFault {
        var now = clock.instant();
        if (!now.isBefore(until)) ask(now);
        if (known == null) throw new ProviderFault(ProviderFault.Kind.AWAY, fault);
        return known;
    }

    /** The keys that the provider signs with: asked for again for a key that is not known, and not often. */
    JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata) throws ProviderFault {
        try {
            var address = metadata.getJWKSetURI();
            var url = address.toURL();
            return keys.computeIfAbsent(address, one -> source(url));
        } catch (IOException e) {
            throw new ProviderFault(ProviderFault.Kind.AWAY, "no address of keys");
        }
    }

    // without reading ahead, for which the library begins threads of its own
    private JWKSource<SecurityContext> source(URL url) {
        return JWKSourceBuilder.<SecurityContext>create(url, http)
                .refreshAheadCache(false)
                .rateLimited(true)
                .build();
    }

    private void ask(Instant now) {
        known = null;
        try {
            known = checked(read());
            until = now.plus(GOOD);
        } catch (IOException | GeneralException | IllegalArgumentException e) {
            fault = "discovery: " + e.getMessage();
            until = now.plus(AWAY);
        }
    }

    private OIDCProviderMetadata read() throws IOException, GeneralException {
        var address = OIDCProviderMetadata.resolveURL(new Issuer(config.issuer()));
        return OIDCProviderMetadata.parse(http.retrieveResource(address).getContent());
    }

    private OIDCProviderMetadata checked(OIDCProviderMetadata said) throws IOException {
        if (!said.getIssuer().getValue().equals(config.issuer()))
            throw new IOException("the provider calls itself " + said.getIssuer());
        var needed = List.of("authorization_endpoint", "token_endpoint", "jwks_uri");
        for (var name : needed)
            if (!config.isOfProvider(address(said, name)))
                throw new IOException(name + " is not on a host of LANTOA_OIDC_ISSUER or LANTOA_OIDC_HOSTS");
        return said;
    }

    private static @Nullable URI address(OIDCProviderMetadata said, String name) {
        return switch (name) {
            case "authorization_endpoint" -> said.getAuthorizationEndpointURI();
            case "token_endpoint" -> said.getTokenEndpointURI();
            default -> said.getJWKSetURI();
        };
    }
}
