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
    private PageExtract.Cost cost = PageExtract.Cost.NOTHING;

    InspectionBudget(Clock clock) {
        this.clock = clock;
    }

    /** Runs the work and adds its duration. */
    <T> T of(Supplier<T> work) {
        var begun = clock.instant();
        try {
            return work.get();
        } finally {
            long millis = Duration.between(begun, clock.instant()).toMillis();
            add(new PageExtract.Cost(0, 0, millis));
        }
    }

    /** Adds further costs of the address. */
    void add(PageExtract.Cost more) {
        cost = cost.plus(more);
    }

    PageExtract.Cost cost() {
        return cost;
    }
}
