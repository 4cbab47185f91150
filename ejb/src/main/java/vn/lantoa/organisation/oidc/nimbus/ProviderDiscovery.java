package vn.lantoa.organisation.oidc.nimbus;

import static java.lang.System.Logger.Level.WARNING;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.signin.OidcConfig;
import vn.lantoa.organisation.signin.ProviderFault;

/**
 * The provider's discovery document (OpenID Connect Discovery 1.0), and its keys. The document is refreshed before
 * redirects, at most every 30 seconds, so that the hub can report an unavailable provider instead of redirecting to it.
 */
@ApplicationScoped
class ProviderDiscovery {
    private static final System.Logger LOG = System.getLogger(ProviderDiscovery.class.getName());
    private static final Duration GOOD = Duration.ofSeconds(30);
    private static final Duration AWAY = Duration.ofSeconds(5);

    /** Maximum wait for keys that another thread is fetching. */
    private static final Duration KEYS = Duration.ofMillis(500);

    @Inject
    OidcConfig config;

    @Inject
    ProviderHttp http;

    @Inject
    Clock clock;

    private final Map<URI, JWKSource<SecurityContext>> keys = new ConcurrentHashMap<>();
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Said said = new Said(null, "discovery: it is being asked for the first time", Instant.MIN);

    /**
     * Last response of the provider.
     *
     * @param metadata the document; null if the request failed
     * @param fault the reason of the failure; empty if there was none
     * @param until time of the next refresh
     */
    private record Said(@Nullable OIDCProviderMetadata metadata, String fault, Instant until) {
        boolean isGoodAt(Instant now) {
            return now.isBefore(until);
        }
    }

    /**
     * Returns the discovery document. Requests during a refresh use the previous result, so that they do not wait for a
     * hanging provider.
     */
    OIDCProviderMetadata metadata() throws ProviderFault {
        if (!said.isGoodAt(clock.instant()) && asking.tryLock()) askAgain();
        var last = said;
        if (last.metadata() == null) throw new ProviderFault(ProviderFault.Kind.AWAY, last.fault());
        return last.metadata();
    }

    private void askAgain() {
        try {
            var now = clock.instant();
            // another thread may have fetched it in between
            if (!said.isGoodAt(now)) said = ask(now);
        } finally {
            asking.unlock();
        }
    }

    /** Returns the provider's signing keys. An unknown key causes another fetch, at a limited rate. */
    JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata) throws ProviderFault {
        try {
            var address = metadata.getJWKSetURI();
            var url = address.toURL();
            return keys.computeIfAbsent(address, one -> source(url));
        } catch (IOException e) {
            throw new ProviderFault(ProviderFault.Kind.AWAY, "the discovery document has no jwks_uri");
        }
    }

    // without prefetching, for which the library starts threads
    private JWKSource<SecurityContext> source(URL url) {
        var all = JWKSourceBuilder.<SecurityContext>create(url, this::keysAt)
                .cache(JWKSourceBuilder.DEFAULT_CACHE_TIME_TO_LIVE, KEYS.toMillis())
                .refreshAheadCache(false)
                .rateLimited(true)
                .build();
        return new LongKeys(all, line -> LOG.log(WARNING, "the identity provider: {0}", line));
    }

    // at the library's rate of key requests, which is low
    private Resource keysAt(URL url) throws IOException {
        try {
            return http.retrieveResource(url);
        } catch (IOException e) {
            LOG.log(WARNING, "the identity provider: keys: {0}", e.getMessage());
            throw e;
        }
    }

    private Said ask(Instant now) {
        try {
            return new Said(checked(read()), "", now.plus(GOOD));
        } catch (IOException | GeneralException | IllegalArgumentException e) {
            var fault = "discovery: " + e.getMessage();
            // not logged, because anonymous callers can cause it at any rate
            if (!fault.equals(said.fault())) LOG.log(WARNING, "the identity provider: {0}", fault);
            return new Said(null, fault, now.plus(AWAY));
        }
    }

    private OIDCProviderMetadata read() throws IOException, GeneralException {
        var address = OIDCProviderMetadata.resolveURL(new Issuer(config.issuer()));
        return OIDCProviderMetadata.parse(http.retrieveResource(address).getContent());
    }

    private OIDCProviderMetadata checked(OIDCProviderMetadata said) throws IOException {
        if (!said.getIssuer().getValue().equals(config.issuer()))
            throw new IOException("the provider's issuer is " + said.getIssuer());
        check("authorization_endpoint", said.getAuthorizationEndpointURI());
        check("token_endpoint", said.getTokenEndpointURI());
        check("jwks_uri", said.getJWKSetURI());
        return said;
    }

    private void check(String name, @Nullable URI address) throws IOException {
        if (!config.isOfProvider(address))
            throw new IOException(name + " is not on a host of LANTOA_OIDC_ISSUER or LANTOA_OIDC_HOSTS");
    }
}
