package vn.lantoa.outbox;

import java.time.Duration;

/**
 * State of the outbox at one instant.
 *
 * @param waiting number of due rows
 * @param oldestDue the time since the oldest due row became due
 * @param parked number of rows that wait for an operator
 */
public record OutboxState(long waiting, Duration oldestDue, long parked) {
    /** The state of an empty outbox. */
    public static final OutboxState EMPTY = new OutboxState(0, Duration.ZERO, 0);
}
