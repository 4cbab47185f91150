package vn.lantoa.embed.sighting;

import java.net.URI;
import java.time.LocalDate;
import vn.lantoa.asset.AssetId;

/**
 * A portal plugin's report on one page and one day.
 *
 * @param page absolute; query and fragment are not kept, for they may name a person
 * @param views how often the page was shown on that day so far; 0 where the plugin does not count
 */
public record PageSeen(AssetId asset, int version, String page, LocalDate day, long views) {
    /** The address without anything that may name a person; empty if it is no address of a page. */
    String plainPage() {
        try {
            var uri = URI.create(page.strip());
            var scheme = uri.getScheme();
            if (scheme == null || uri.getHost() == null || !scheme.matches("https?")) return "";
            var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            var path = uri.getRawPath() == null ? "" : uri.getRawPath();
            return scheme + "://" + uri.getHost() + port + path;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
