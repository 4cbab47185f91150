package vn.lantoa.organisation.attempt;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The address that an attempt comes from. Of an IPv6 address the first half counts: the other half is the client's to
 * choose.
 *
 * @param text an IP address as the server gives it
 */
public record ClientAddress(String text) {
    private static final int HALF = 4;
    private static final int SITE_BYTES = 7;
    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})\\.\\d{1,3}");

    /** The group of addresses that are counted together: one IPv4 address, or a {@code /64} of IPv6. */
    public String group() {
        if (!text.contains(":")) return text;
        var groups = plain().split(":", -1);
        var group = new StringBuilder();
        for (int i = 0; i < Math.min(HALF, groups.length) && !groups[i].isEmpty(); i++)
            group.append(groups[i]).append(':');
        return group + ":/64";
    }

    /**
     * The network it is in: what one subscriber of a provider has at least, and one attacker for nothing ({@code /24} of
     * IPv4, {@code /56} of IPv6). This is what is kept of where somebody was.
     */
    public String network() {
        if (text.contains(":")) return site();
        var ipv4 = IPV4.matcher(text);
        return ipv4.matches() ? ipv4.group(1) + ".0/24" : text;
    }

    private String site() {
        try {
            // a literal, which is looked up nowhere
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
