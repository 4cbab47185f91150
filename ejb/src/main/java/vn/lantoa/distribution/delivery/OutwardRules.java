package vn.lantoa.distribution.delivery;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Network;

/**
 * Rules against server-side request forgery (OWASP: SSRF) for addresses entered by outsiders. Only global addresses
 * (RFC 6890) over TLS, and the networks added by the operator, are allowed.
 */
public final class OutwardRules {
    private static final List<Network> INSIDE = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "::/96",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "fc00::/7",
                    "fe80::/9",
                    "ff00::/8")
            .map(Network::parse)
            .toList();
    static final int LONGEST_ADDRESS = 2000;

    private OutwardRules() {}

    /** Returns whether the hub may connect to this address. */
    public static boolean mayConnect(InetAddress address, OutwardConfig config) {
        return isAdded(address, config) || INSIDE.stream().noneMatch(network -> network.holds(address));
    }

    /** Returns whether the hub may connect to this address without TLS. */
    public static boolean mayBePlain(InetAddress address, OutwardConfig config) {
        return isAdded(address, config);
    }

    /** Returns whether this is a syntactically possible address of a service; nothing is resolved. */
    public static boolean isAddress(String text) {
        if (text.length() > LONGEST_ADDRESS) return false;
        try {
            var uri = URI.create(text);
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return List.of("https", "http").contains(scheme)
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Returns the issues of a field whose address is barred.
     *
     * @param why reason as in {@link OutwardOutcome.Barred}
     */
    public static Issues barred(String field, String why) {
        return Issues.none()
                .when(why.equals("address-inside"), field, "barred-address-inside")
                .when(why.equals("without-tls"), field, "barred-without-tls")
                .when(why.equals("not-an-address"), field, "not-a-target");
    }

    private static boolean isAdded(InetAddress address, OutwardConfig config) {
        return config.networks().stream().anyMatch(network -> network.holds(address));
    }
}
