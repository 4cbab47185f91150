package vn.lantoa.distribution.wire;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Issues;

/**
 * Report that an asset was published or broadcast.
 *
 * @param version number of the version; null for the version released at the reported time
 * @param address address of the page or post; empty if there is none
 * @param slot programme, column or page; empty if there is none
 * @param at time of the publication or broadcast
 */
public record PublishedReport(
        AssetId asset, @Nullable Integer version, Medium medium, String address, String slot, Instant at, String note) {
    static final int LONGEST_ADDRESS = 2000;
    static final int LONGEST_TEXT = 500;

    /** The tolerance for a partner's clock that is ahead of the hub's. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /**
     * Returns the issues of the report: the place of publication must be stated, and the time must not be in the
     * future.
     */
    Issues check(Instant now) {
        return Issues.none()
                .when(medium.hasAddress() && address.isEmpty(), "address", "missing")
                .when(!medium.hasAddress() && slot.isBlank(), "slot", "missing")
                .when(address.length() > LONGEST_ADDRESS, "address", "too-long", LONGEST_ADDRESS)
                .when(!address.isEmpty() && !isAddress(address), "address", "not-an-address")
                .when(slot.length() > LONGEST_TEXT, "slot", "too-long", LONGEST_TEXT)
                .when(note.length() > LONGEST_TEXT, "note", "too-long", LONGEST_TEXT)
                .when(at.isAfter(now.plus(CLOCKS_DIFFER)), "at", "in-the-future");
    }

    private static boolean isAddress(String text) {
        try {
            var uri = new URI(text);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
