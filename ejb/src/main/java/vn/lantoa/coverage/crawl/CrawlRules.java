package vn.lantoa.coverage.crawl;

import java.time.Duration;
import java.util.Optional;
import vn.lantoa.coverage.portal.VisitOutcome;

/**
 * The bounds of a walk through one portal. 130 portals that use up their whole share of time are 43 hours of a week's 84:
 * one node sees all of them, whatever some of them do.
 */
final class CrawlRules {
    /** The most requests of one visit. */
    static final int MOST_REQUESTS = 300;

    /** The most bytes of one visit. */
    static final long MOST_BYTES = 64L << 20;

    /** The most time that one visit may have the hub wait for answers, and work on files in the sandbox. */
    static final Duration MOST_BUSY = Duration.ofMinutes(20);

    /** The time after which a visit ends, however long its pauses. */
    static final Duration LONGEST = Duration.ofDays(3);

    /** The steps from the front page, or from what a sitemap or a feed lists. */
    static final int MOST_DEPTH = 6;

    /** The most addresses that are known of one portal. */
    static final int MOST_KNOWN = 5000;

    /** The requests that may fail one after the other. */
    static final int MOST_FAILURES = 5;

    /** The largest picture or PDF that is looked at, in bytes. */
    static final int LARGEST_FILE = 8 << 20;

    /** The pause between two requests, where the portal asks for none. */
    static final Duration PAUSE = Duration.ofSeconds(2);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private CrawlRules() {}

    /** The cost of a visit so far. */
    record Spent(int requests, long bytes, long busyMillis, int failures, long ageMillis) {}

    /** The reason to end the visit now, if there is one. */
    static Optional<VisitOutcome> end(Spent spent) {
        if (spent.failures() >= MOST_FAILURES) return Optional.of(VisitOutcome.NO_ANSWER);
        if (spent.requests() >= MOST_REQUESTS) return Optional.of(VisitOutcome.REQUESTS);
        if (spent.bytes() >= MOST_BYTES) return Optional.of(VisitOutcome.BYTES);
        return spent.busyMillis() >= MOST_BUSY.toMillis() || spent.ageMillis() >= LONGEST.toMillis()
                ? Optional.of(VisitOutcome.TIME)
                : Optional.empty();
    }

    /** The pause before the next request: what robots.txt asks for, or what an answer did, an hour at the most. */
    static Duration pause(Duration robots, Duration asked) {
        var longest = robots.compareTo(asked) > 0 ? robots : asked;
        if (longest.compareTo(PAUSE) < 0) return PAUSE;
        return longest.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longest;
    }
}
