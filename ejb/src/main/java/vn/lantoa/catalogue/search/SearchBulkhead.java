package vn.lantoa.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import vn.lantoa.kernel.outage.Bulkhead;

/**
 * The bulkhead of searches in the database: strangers choose how many come, and the rest of the pool's connections is
 * for signing in, releasing, withdrawing and health.
 */
@ApplicationScoped
class SearchBulkhead {
    /** Searches at once, of the 20 connections that a node has by default. */
    static final int PLACES = 8;

    /** Time limit of a statement of a search; a longer one is cancelled. */
    static final int LONGEST_MILLIS = 5_000;

    private final Bulkhead bulkhead = new Bulkhead(PLACES, Duration.ofMillis(500), "searches");

    /** Runs the search, after a short wait if need be; else refuses because there are too many. */
    <T> T in(Supplier<T> search) {
        return bulkhead.in(search);
    }
}
