package vn.lantoa.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import vn.lantoa.kernel.Bulkhead;

/**
 * Bulkhead for searches in the database. Anonymous clients control the number of searches, and the remaining
 * connections of the pool are needed for sign-in, releases, withdrawals and health checks.
 */
@ApplicationScoped
class SearchBulkhead {
    /** Maximum number of concurrent searches. By default, a node has 20 database connections. */
    static final int PLACES = 8;

    /** Timeout of a search statement in milliseconds; a longer statement is cancelled. */
    static final int LONGEST_MILLIS = 5_000;

    private final Bulkhead bulkhead = new Bulkhead(PLACES, Duration.ofMillis(500), "searches");

    /** Runs the search, after a short wait if necessary; throws if too many searches are running. */
    <T> T in(Supplier<T> search) {
        return bulkhead.in(search);
    }
}
