package vn.lantoa.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import vn.lantoa.kernel.query.Database;

/**
 * The database's clock, used for leases, for back-off and for comparison with this node's clock. Also used for
 * decisions that must not depend on the node that serves the request, for instance whether something arrived before
 * midnight.
 */
@ApplicationScoped
public class DatabaseClock {
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Returns the time of the database's clock, the same for all nodes. */
    public Instant instant() {
        return database.sql("select clock_timestamp()").value(Instant.class).orElseThrow();
    }

    /** Returns the zone of the province. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** Returns the absolute difference between this node's clock and the database's. */
    public Duration skew() {
        var before = clock.instant();
        var there = instant();
        var halfway = before.plus(Duration.between(before, clock.instant()).dividedBy(2));
        return Duration.between(halfway, there).abs();
    }

    /**
     * Returns true if the clocks agree well enough for this node to release content. Content released too early by a
     * wrong clock cannot be taken back.
     */
    public boolean agrees() {
        return tolerates(skew());
    }

    static boolean tolerates(Duration skew) {
        return skew.compareTo(TOLERANCE) <= 0;
    }
}
