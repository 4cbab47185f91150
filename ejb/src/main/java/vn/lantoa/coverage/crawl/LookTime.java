package vn.lantoa.coverage.crawl;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import vn.lantoa.coverage.crawl.Harvest.Cost;

/**
 * The time for which the files at an address were worked on in the sandbox: on the account of the portal that has them,
 * as the time is for which it had the hub wait. The wait for others to leave the sandbox is on nobody's.
 */
final class LookTime {
    private final Clock clock;
    private long millis;

    LookTime(Clock clock) {
        this.clock = clock;
    }

    /** The outcome of this work, whose time is added. */
    <T> T of(Supplier<T> work) {
        var begun = clock.instant();
        try {
            return work.get();
        } finally {
            millis += Duration.between(begun, clock.instant()).toMillis();
        }
    }

    Cost cost() {
        return new Cost(0, 0, millis);
    }
}
