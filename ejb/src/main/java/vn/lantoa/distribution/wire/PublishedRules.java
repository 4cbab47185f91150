package vn.lantoa.distribution.wire;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import vn.lantoa.kernel.Issues;

/** Rules for a report: it must state where the publication can be found, and its time must not be in the future. */
final class PublishedRules {
    static final int LONGEST_ADDRESS = 2000;
    static final int LONGEST_TEXT = 500;

    /** The tolerance for a partner's clock that is ahead of the hub's. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private PublishedRules() {}

    static Issues check(PublishedReport report, Instant now) {
        var address = report.address();
        var medium = report.medium();
        return Issues.none()
                .when(medium.hasAddress() && address.isEmpty(), "address", "missing")
                .when(!medium.hasAddress() && report.slot().isBlank(), "slot", "missing")
                .when(address.length() > LONGEST_ADDRESS, "address", "too-long", LONGEST_ADDRESS)
                .when(!address.isEmpty() && !isAddress(address), "address", "not-an-address")
                .when(report.slot().length() > LONGEST_TEXT, "slot", "too-long", LONGEST_TEXT)
                .when(report.note().length() > LONGEST_TEXT, "note", "too-long", LONGEST_TEXT)
                .when(report.at().isAfter(now.plus(CLOCKS_DIFFER)), "at", "in-the-future");
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
