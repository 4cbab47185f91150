package vn.lantoa.embed.sighting;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.lantoa.kernel.HubAddress;

/** Host of the site that contains a frame, as reported by the browser. */
final class SiteAround {
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?");

    private SiteAround() {}

    /** Returns the host of a {@code Referer} header; empty if the header is empty or not a web address. */
    static String of(String referer) {
        try {
            var host = URI.create(referer).getHost();
            if (host == null) return "";
            var lower = host.toLowerCase(Locale.ROOT);
            return HOST.matcher(lower).matches() ? lower : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Returns whether this {@code Referer} is a page of the hub itself. */
    static boolean isHub(String referer, HubAddress hub) {
        return referer.startsWith(hub.url() + "/") || referer.equals(hub.url().toString());
    }
}
