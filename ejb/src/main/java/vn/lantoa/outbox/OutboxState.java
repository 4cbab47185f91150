package vn.lantoa.outbox;

import java.time.Duration;

/**
 * State of the outbox at one instant.
 *
 * @param waiting rows due and not done
 * @param oldestDue how long the oldest of them has been due
 * @param parked rows that wait for an operator
 */
public record OutboxState(long waiting, Duration oldestDue, long parked) {
    /** The state of an empty outbox. */
    public static final OutboxState EMPTY = new OutboxState(0, Duration.ZERO, 0);
}
