package vn.lantoa.coverage.crawl;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The time for processing the files of an address in the sandbox. It is charged to the portal, like waiting time.
 * Waiting for a free sandbox is not charged.
 */
final class InspectionBudget {
    private final Clock clock;
    private long millis;

    InspectionBudget(Clock clock) {
        this.clock = clock;
    }

    /** Runs the work and adds its duration. */
    <T> T of(Supplier<T> work) {
        var begun = clock.instant();
        try {
            return work.get();
        } finally {
            millis += Duration.between(begun, clock.instant()).toMillis();
        }
    }

    PageExtract.Cost cost() {
        return new PageExtract.Cost(0, 0, millis);
    }
}
