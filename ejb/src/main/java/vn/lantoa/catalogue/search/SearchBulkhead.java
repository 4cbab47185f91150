package vn.lantoa.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import vn.lantoa.kernel.work.Bulkhead;

/**
 * Lets only so many searches ask the database at once: strangers choose how many come, and what is left of the pool's
 * connections is for signing in, releasing, withdrawing and health.
 */
@ApplicationScoped
public class SearchBulkhead {
    /** Of the 20 connections that a node has by default. */
    static final int PLACES = 8;

    /** How long a statement of a search may take; what takes longer is given up. */
    static final int LONGEST_MILLIS = 5_000;

    private final Bulkhead bulkhead = new Bulkhead(PLACES, Duration.ofMillis(500), "searches");

    /** Does it, after a short wait if need be; else says that too many search. */
    <T> T in(Supplier<T> search) {
        return bulkhead.in(search);
    }
}
