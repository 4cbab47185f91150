package vn.lantoa.organisation.signin;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Secret;

/**
 * Configuration of the identity provider by which officers sign in ({@code LANTOA_OIDC_…}).
 *
 * @param client the hub's registration; null without a provider
 * @param scopes requested scopes, including {@code openid}
 * @param acr the classes of authentication (claim {@code acr}) that count as a second factor
 * @param hosts hosts other than the issuer's that the provider's addresses may have
 */
public record OidcConfig(@Nullable Client client, List<String> scopes, List<String> acr, Set<String> hosts) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Configuration without a provider. */
    public static final OidcConfig OFF = new OidcConfig(null, List.of(), List.of(), Set.of());

    /** The hub's client registration, and the provider's display name. */
    public record Client(URI issuer, String id, Secret secret) {}

    /** Returns true if a provider is configured. */
    public boolean isOn() {
        return client != null;
    }

    /** Returns the issuer in the form used in its tokens; empty without a provider. */
    public String issuer() {
        return client == null ? "" : client.issuer().toString();
    }

    /** Returns the hub's client registration; throws IllegalStateException without a provider. */
    public Client known() {
        if (client == null) throw new IllegalStateException("no identity provider is configured");
        return client;
    }

    /** Parses the issuer's address; throws an IllegalArgumentException that describes the error. */
    public static URI issuer(String text) {
        var issuer = URI.create(text.strip());
        var host = issuer.getHost();
        if (host == null || issuer.getRawQuery() != null || issuer.getRawFragment() != null)
            throw new IllegalArgumentException("must be an address without a query");
        var plain = "http".equals(issuer.getScheme()) && LOOPBACK.contains(host);
        if (!plain && !"https".equals(issuer.getScheme())) throw new IllegalArgumentException("must begin with https");
        return issuer;
    }

    /** Parses words separated by commas or spaces. */
    public static List<String> words(String text) {
        return Stream.of(text.strip().split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Parses the scopes and adds {@code openid} if missing. */
    public static List<String> scopes(String text) {
        return Stream.concat(Stream.of("openid"), words(text).stream())
                .distinct()
                .toList();
    }

    /** Parses hosts. */
    public static Set<String> hosts(String text) {
        return words(text).stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /**
     * Returns whether the address may belong to the provider: its host must be the issuer's or a configured host, and
     * it must use TLS if the issuer does.
     */
    public boolean isOfProvider(@Nullable URI address) {
        if (address == null || address.getHost() == null || address.getRawUserInfo() != null) return false;
        var issuer = known().issuer();
        var host = address.getHost().toLowerCase(Locale.ROOT);
        var secure = "https".equals(address.getScheme());
        if (host.equals(issuer.getHost().toLowerCase(Locale.ROOT)))
            return secure || "http".equals(issuer.getScheme()) && "http".equals(address.getScheme());
        return secure && hosts.contains(host);
    }
}
