package vn.lantoa.embed.sighting;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.lantoa.kernel.HubAddress;

/** The host of the site around a frame, as its browser names it. */
final class SiteAround {
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?");

    private SiteAround() {}

    /** The host of a {@code Referer}; empty where there is none or none of a site. */
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

    /** True if this {@code Referer} is a page of the hub itself. */
    static boolean isHub(String referer, HubAddress hub) {
        return referer.startsWith(hub.url() + "/") || referer.equals(hub.url().toString());
    }
}
