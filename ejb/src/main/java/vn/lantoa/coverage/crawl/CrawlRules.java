package vn.lantoa.coverage.crawl;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.coverage.PortalDocument;
import vn.lantoa.coverage.portal.VisitOutcome;

/**
 * The limits of a portal visit. 130 portals that use up their limits take 43 of a week's 84 visiting hours, so one node
 * can visit all portals.
 */
final class CrawlRules {
    /** Maximum number of requests per visit. */
    static final int MOST_REQUESTS = 300;

    /** Maximum number of bytes per visit. */
    static final long MOST_BYTES = 64L << 20;

    /** Maximum time per visit for waiting for responses and processing files in the sandbox. */
    static final Duration MOST_BUSY = Duration.ofMinutes(20);

    /** The time after which a visit ends, including its pauses. */
    static final Duration LONGEST = Duration.ofDays(3);

    /**
     * Maximum depth of addresses: the number of links from the front page, or from an address in a sitemap or a feed.
     */
    static final int MOST_DEPTH = 6;

    /** Maximum number of known addresses per portal. */
    static final int MOST_KNOWN = 5000;

    /** Maximum number of known addresses per portal that a visit leaves to the next one. */
    static final int MOST_WAITING = 1000;

    /** Maximum number of consecutive failed requests. */
    static final int MOST_FAILURES = 5;

    /** Maximum size in bytes of a picture or PDF. */
    static final int LARGEST_FILE = 8 << 20;

    /** The default pause between two requests. */
    static final Duration PAUSE = Duration.ofSeconds(2);

    /** Maximum number of pages that a browser renders per visit. */
    static final int MOST_RENDERED = 10;

    /** Maximum number of requests, and of bytes, of a rendered page. */
    static final int MOST_LOADS = 60;

    static final long LARGEST_RENDER = 8L << 20;

    private static final int LITTLE_TEXT = 1000;
    private static final int FEW_FILES = 3;
    private static final Pattern SCRIPT = Pattern.compile("(?i)<script[\\s>]");

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private CrawlRules() {}

    /** The resources that a visit has used so far. */
    record Spent(int requests, long bytes, long busyMillis, int failures, int scripted, int rendered, long ageMillis) {}

    /** Returns the reason to end the visit now; empty if the visit continues. */
    static Optional<VisitOutcome> end(Spent spent) {
        if (spent.failures() >= MOST_FAILURES) return Optional.of(VisitOutcome.NO_ANSWER);
        if (spent.requests() >= MOST_REQUESTS) return Optional.of(VisitOutcome.REQUESTS);
        if (spent.bytes() >= MOST_BYTES) return Optional.of(VisitOutcome.BYTES);
        return spent.busyMillis() >= MOST_BUSY.toMillis() || spent.ageMillis() >= LONGEST.toMillis()
                ? Optional.of(VisitOutcome.TIME)
                : Optional.empty();
    }

    /** Returns true if scripts probably insert the content of the page, which has little text and few files itself. */
    static boolean needsScripts(PortalDocument page, String html) {
        return page.text().length() < LITTLE_TEXT
                && page.files().stream().filter(one -> !one.endsWith(".css")).count() <= FEW_FILES
                && page.inline().isEmpty()
                && page.references().isEmpty()
                && SCRIPT.matcher(html).find();
    }

    /** Returns the pause before the next request: as requested by robots.txt or a response, at most an hour. */
    static Duration pause(Duration robots, Duration asked) {
        var longest = robots.compareTo(asked) > 0 ? robots : asked;
        if (longest.compareTo(PAUSE) < 0) return PAUSE;
        return longest.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longest;
    }
}
