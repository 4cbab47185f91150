package vn.lantoa.organisation.credential;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Address of a client. Only the first half of an IPv6 address counts, because the client chooses the second half.
 *
 * @param text an IP address in the server's notation
 */
public record ClientAddress(String text) {
    private static final int HALF = 4;
    private static final int SITE_BYTES = 7;
    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})\\.\\d{1,3}");

    /** Returns the group of addresses that share a counter: one IPv4 address, or an IPv6 {@code /64}. */
    public String group() {
        if (!text.contains(":")) return text;
        var groups = plain().split(":", -1);
        var group = new StringBuilder();
        for (int i = 0; i < Math.min(HALF, groups.length) && !groups[i].isEmpty(); i++)
            group.append(groups[i]).append(':');
        return group + ":/64";
    }

    /**
     * Returns the network: the smallest block that a provider assigns, and that an attacker can use at no cost ({@code
     * /24} of IPv4, {@code /56} of IPv6). Only this part of an address is stored.
     */
    public String network() {
        if (text.contains(":")) return site();
        var ipv4 = IPV4.matcher(text);
        return ipv4.matches() ? ipv4.group(1) + ".0/24" : text;
    }

    private String site() {
        try {
            // a literal, so that no name is resolved
            var bytes = InetAddress.getByName(plain()).getAddress();
            if (bytes.length <= SITE_BYTES)
                return new ClientAddress(plain().substring(plain().lastIndexOf(':') + 1)).network();
            var site = HexFormat.of().formatHex(bytes, 0, SITE_BYTES) + "00";
            return site.replaceAll("(.{4})", "$1:") + ":/56";
        } catch (UnknownHostException e) {
            return group();
        }
    }

    private String plain() {
        return text.replaceAll("[\\[\\]]", "").replaceAll("%.*", "");
    }
}
