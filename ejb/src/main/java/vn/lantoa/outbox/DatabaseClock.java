package vn.lantoa.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.lantoa.kernel.query.Database;

/**
 * The database's clock, which leases and back-off follow, and this node's beside it. What must not depend on the node that
 * was asked, as whether something came before a midnight, is decided by it as well.
 */
@ApplicationScoped
public class DatabaseClock {
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** The time by the database's clock, the same whichever node asks. */
    public Instant instant() {
        return database.sql("select clock_timestamp()").value(Instant.class).orElseThrow();
    }

    /** The difference between this node's clock and the database's, whichever way. */
    public Duration skew() {
        var before = clock.instant();
        var there = instant();
        var halfway = before.plus(Duration.between(before, clock.instant()).dividedBy(2));
        return Duration.between(halfway, there).abs();
    }

    /**
     * True if the clocks agree, so that this node may release: an embargo lifted by a wrong clock cannot be taken back.
     */
    public boolean agrees() {
        return tolerates(skew());
    }

    static boolean tolerates(Duration skew) {
        return skew.compareTo(TOLERANCE) <= 0;
    }
}
