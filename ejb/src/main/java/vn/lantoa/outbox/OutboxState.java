package vn.lantoa.outbox;

import java.time.Duration;

/**
 * The state of the outbox at a moment.
 *
 * @param waiting rows due and not yet done
 * @param oldestDue how long the longest waiting of them has been due
 * @param parked rows that wait for an operator
 */
public record OutboxState(long waiting, Duration oldestDue, long parked) {
    /** The state of an empty outbox. */
    public static final OutboxState EMPTY = new OutboxState(0, Duration.ZERO, 0);
}
