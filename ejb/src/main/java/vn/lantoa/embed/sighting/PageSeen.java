package vn.lantoa.embed.sighting;

import java.net.URI;
import java.time.LocalDate;
import vn.lantoa.asset.AssetId;

/**
 * Report of a portal plugin about one page on one day.
 *
 * @param page absolute address; query and fragment are discarded because they may identify a person
 * @param views number of views of the page on that day so far; 0 if the plugin does not count
 */
public record PageSeen(AssetId asset, int version, String page, LocalDate day, long views) {
    /** Returns the address without parts that may identify a person; empty if the text is not a web address. */
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
